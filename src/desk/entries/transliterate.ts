/** How letters of other scripts, and Latin letters that Unicode does not take apart, are written in plain letters. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  [
    // Latin
    "ə=e ı=i ş=sh ș=sh ğ=gh ł=l đ=d ø=o ß=ss æ=ae œ=oe þ=th ð=d",
    // Cyrillic, after the BGN/PCGN romanisations without their signs
    "а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p",
    "р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ђ=dj ј=j љ=lj",
    "њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz",
    // Armenian, after BGN/PCGN
    "ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m",
    "յ=y ն=n շ=sh ո=o չ=ch պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=v փ=p ք=k օ=o ֆ=f և=ev",
    // Georgian, after the national system without its signs
    "ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k",
    "ღ=gh ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h",
    // Greek
    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f",
    "χ=ch ψ=ps ω=o",
  ]
    .flatMap((line) => line.split(" "))
    .map((pair) => pair.split("=")),
);

/** Letters that some languages sound otherwise than the others, by the language. */
const ofLanguage: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  az: { ç: "ch", c: "j", x: "kh" },
  bg: { ъ: "a", щ: "sht" },
  tr: { ç: "ch", c: "j" },
  uk: { г: "h", и: "y" },
};

/** Armenian letters that sound otherwise where a word begins, and two that are one vowel. */
const armenianSounds: readonly (readonly [RegExp, string])[] = [
  [/ու/gu, "u"],
  [/(?<!\p{L})ո/gu, "vo"],
  [/(?<!\p{L})ե/gu, "ye"],
];

/**
 * A text in small letters a–z as English newspapers would write it, as near as letters alone can tell; what no
 * letters are known for (Arabic, Chinese …) stays. The language decides where one letter has two sounds.
 */
export function transliterate(text: string, language?: string): string {
  const own = ofLanguage[language?.split("-")[0] ?? ""] ?? {};
  let small = text.toLowerCase().normalize("NFC");
  for (const [letter, plain] of armenianSounds) small = small.replace(letter, plain);
  return Array.from(small, (letter) => own[letter] ?? letters[letter] ?? withoutMark(letter))
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}

/** A letter with a mark that is in no table, as the letter below the mark: ή as η. */
function withoutMark(letter: string): string {
  const plain = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return letters[plain] ?? letter;
}
