/**
 * Ukrainian: each ending of the nominative, with the endings that stand for it in other cases and in the plural.
 *
 * Sources: Pugh and Press, “Ukrainian: A Comprehensive Grammar” (1999), hard stems
 * http://books.dokladno.com/text.php?f=Ukrainian_Comprehensive_Grammar_1999_OCR&p=87, soft stems `&p=91`, surnames
 * `&p=107`; the locative, with its changed consonants,
 * https://en.m.wikibooks.org/wiki/A_Reference_Guide_to_Cases_in_the_Ukrainian_Language/Printable_version.
 */
export const ukrainian: Readonly<Record<string, string>> = {
  "": "а у ові ом ем і е и ів ам ами ах им их ими",
  а: "и і у ою ею о ам ами ах ої ій",
  я: "і ї ю ею єю є ям ями ях",
  ь: "я ю еві ем і ів ей ям ями ях",
  й: "я ю єві єм ї є їв ям ями ях",
  о: "а у ові ом і",
  е: "я а ю у ем і",
  ий: "ого ому им ім і их ими",
  ій: "ього ьому ім і іх іми",
  // Consonants that change before “і”: “у Карабасі”.
  х: "сі",
  г: "зі",
  к: "ці",
  ха: "сі",
  га: "зі",
  ка: "ці",
  ець: "ця цеві цю цем ці ців цям цями цях",
  // “і” of the last syllable is “о” or “е” in other forms: “Київ”, “Києва”.
  ів: "ова ову овом овим ові ови ових ева еву евим еві еви евих",
  їв: "єва єву євом євим єві єви євих",
};
