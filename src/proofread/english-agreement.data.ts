/** Nouns without a final s that take a plural verb, or may: irregular plurals, groups of people, amounts. */
export const PLURAL_WITHOUT_S = new Set(
  `audience band board cattle children class club committee community company couple crew criteria data dozen
  family feet fish following former few geese gang government group half hundred latter lot majority management many
  media men mice million minority more most number opposition other pair panel people percentage phenomena police
  poor press public range remaining remainder rest rich same series sheep staff team teeth thousand trio variety
  very women young one two three four five six seven eight nine ten only first second third last next best both all
  elderly unemployed injured crowd household department support service`.split(/\s+/),
);

/** Nouns with a final s that take a singular verb. */
export const SINGULAR_WITH_S = new Set(
  `alias always atlas barracks bias bus canvas chaos christmas cosmos crossroads customs diabetes gas gps
  headquarters its lens logistics means measles mumps news os pancreas pass pathos perhaps plus pos premises rabies
  series sms species sports theirs this thus texas was whereas works yours ours hers dates sales`.split(
    /\s+/,
  ),
);

/** Past forms of irregular verbs that differ from the verb itself, and the verb. */
export const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  became: 'become',
  began: 'begin',
  bought: 'buy',
  broke: 'break',
  brought: 'bring',
  built: 'build',
  came: 'come',
  caught: 'catch',
  chose: 'choose',
  did: 'do',
  drove: 'drive',
  felt: 'feel',
  forgot: 'forget',
  found: 'find',
  gave: 'give',
  got: 'get',
  had: 'have',
  heard: 'hear',
  held: 'hold',
  kept: 'keep',
  knew: 'know',
  lost: 'lose',
  made: 'make',
  met: 'meet',
  paid: 'pay',
  said: 'say',
  saw: 'see',
  sent: 'send',
  sold: 'sell',
  spent: 'spend',
  spoke: 'speak',
  thought: 'think',
  told: 'tell',
  took: 'take',
  understood: 'understand',
  went: 'go',
  wrote: 'write',
};
