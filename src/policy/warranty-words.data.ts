/**
 * Words that tell that a telephone number is that of a warranty service, a carrier or a manufacturer: one source
 * knows an exception for those. Folded; a trailing `*` lets a word go on. Compiled by hand per language, and to be
 * corrected by readers of the language.
 */
export const warrantyWords: readonly string[] = [
  // English
  'warranty',
  'guarantee',
  'manufacturer*',
  'maker',
  'carrier*',
  'courier',
  'shipping company',
  'freight',
  'driver',
  'delivery company',
  // German
  'garantie*',
  'gewährleistung',
  'hersteller*',
  'spedition*',
  'paketdienst*',
  'zusteller*',
  'fahrer',
  'versandunternehmen',
  'lieferdienst',
  // French
  'garantie',
  'fabricant',
  'transporteur',
  'livreur',
  'coursier',
  // Spanish, Portuguese
  'garantía',
  'fabricante',
  'transportista',
  'repartidor',
  'mensajería',
  'garantia',
  'transportadora',
  'entregador',
  // Italian
  'garanzia',
  'produttore',
  'corriere',
  'vettore',
  'trasportatore',
  // Dutch
  'fabrikant',
  'vervoerder',
  'bezorger',
  'bezorgdienst',
  // Polish
  'gwarancj*',
  'producent*',
  'kurier*',
  'przewoźnik*',
  // Swedish
  'garanti*',
  'tillverkare*',
  'transportör*',
  'budfirma*',
  'chauffören',
  // Turkish
  'garanti*',
  'üretici*',
  'kargo*',
  'kurye*',
  // Japanese, Chinese, Arabic
  '保証',
  'メーカー',
  '配送業者',
  '運送会社',
  'ドライバー',
  '保修',
  '厂家',
  '制造商',
  '物流公司',
  '快递员',
  'الضمان',
  'المصنع',
  'شركة الشحن',
  'المندوب',
];
