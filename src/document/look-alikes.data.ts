/**
 * Letters of other scripts that are drawn like a Latin letter in most typefaces. Each maps to one unit, so that
 * offsets stay true. From Unicode's confusables (UTS #39, confusables.txt): the single letters of Cyrillic, Greek,
 * Armenian and Latin Extended whose prototype is an ASCII letter.
 */
const PAIRS =
  'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw ӏl ɡg ɩi ѵv ԍg мm тt кk вb нh ' +
  'АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS ԌG ԚQ ԜW ҮY УY ӀI ' +
  'αa οo ρp νv ιi κk τt υu χx γy ωw ηn εe ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ' +
  "օo ոn սu հh ցg զq ɑa ꞌ' ǃ! ʟL ɴN ʀR";

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').map((pair) => [pair[0] as string, pair[1] as string]),
);
