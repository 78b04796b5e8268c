import { createRequire } from 'node:module';

/**
 * A package that few messages need: it is loaded when the first of them does, for a command that cleans one message is
 * mostly its start.
 *
 * @param name of the package or of one of its entries, as in an import.
 * @returns gives the module, of the type that the caller names: `whenNeeded<typeof import('x')>('x')`.
 */
export function whenNeeded<Module>(name: string): () => Module {
  let known: Module | undefined;
  return () => {
    known ??= createRequire(import.meta.url)(name) as Module;
    return known;
  };
}
