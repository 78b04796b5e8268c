/**
 * Words whose full stop does not end a sentence, in lower case and without the stop. From the segment suppressions of
 * Unicode's CLDR (common/segments, de, en, es, fr, it, pt), and the labels that stand before numbers in mail.
 */
const LISTS: Readonly<Record<string, string>> = {
  any: 'tel telef tlf tfn tfno tél ph phone mob mobil mobile cell fax ext no nr nº num ref réf rif art mail e-mail email st vs etc',
  en: 'mr mrs ms dr prof sr jr inc ltd co corp approx acc incl dept e.g i.e a.m p.m fig vol rev hr hrs min max apt ave blvd attn',
  de: 'z.b d.h u.a bzw ca evtl ggf inkl exkl zzgl usw str hr fr herrn dipl ing durchw mwst telefonnr artikelnr best bestellnr kd abs s.o vgl tgl bspw mo di mi do sa so geb ust-id reg ch.-b',
  fr: 'm mme mlle env p.ex p. ex av bd bât cf max min lun mar mer jeu ven sam dim coord port',
  es: 'sr sra srta d dña dra ud uds vd vds p.ej p. ej av avda c pág núm aprox cía s.a s.l',
  it: 'sig sig.ra sigg dott dott.ssa ing avv geom ad es p.es cod c.f p.iva p. iva int cell pag s.p.a s.r.l n',
  nl: 'dhr mevr mw bijv d.w.z t.a.v e.d o.a enz incl excl blz telnr',
  pl: 'np tj itd itp ul al pl dot ok godz kom p tzn wewn pn pt',
  sv: 't.ex dvs osv bl.a ca kl nr jfr resp org',
  pt: 'sra exmo exma av pág aprox cia s.a un cx',
  tr: 'sn örn vb vs bkz cad sok mah no apt ltd şti a.ş',
};

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.values(LISTS).flatMap((list) => list.split(' ')),
);
