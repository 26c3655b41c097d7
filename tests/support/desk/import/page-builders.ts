/** The languages in which the pages are written. */
export type PageLanguage = "en" | "ru" | "az" | "tr" | "hy" | "es" | "uk" | "de";

/** An invented article in each language, long enough for its language to show. */
export const articles: Readonly<Record<PageLanguage, string>> = {
  en: "The old ferry left the quay in the morning and was not seen again that day. The company said that it had been sold to the people of the other shore. Nobody had told the crew of it, and the captain learned of the sale from the harbour master. The bell of the quay was rung for the last time, and the children were sent home.",
  ru: "Старый паром ушёл от причала утром и больше в тот день не возвращался. В компании сообщили, что его продали жителям другого берега. Никто не предупредил об этом команду, и капитан узнал о продаже от начальника порта. Колокол на причале прозвонил в последний раз, и детей отправили домой.",
  az: "Köhnə bərə səhər tezdən körpüdən ayrıldı və həmin gün bir daha görünmədi. Şirkətdən bildirdilər ki, onu o biri sahilin sakinlərinə satıblar. Heyətə bu barədə heç kim xəbər verməmişdi, kapitan isə satışı liman rəisindən öyrəndi. Körpünün zəngi son dəfə çalındı və uşaqları evə göndərdilər.",
  tr: "Eski vapur sabah iskeleden ayrıldı ve o gün bir daha görülmedi. Şirket, geminin karşı kıyının sakinlerine satıldığını açıkladı. Mürettebata bundan kimse söz etmemişti, kaptan da satışı liman başkanından öğrendi. İskelenin çanı son kez çalındı ve çocuklar evlerine gönderildi.",
  hy: "Հին լաստանավն առավոտյան հեռացավ նավամատույցից և այդ օրն այլևս չերևաց։ Ընկերությունից հայտնեցին, որ այն վաճառվել է մյուս ափի բնակիչներին։ Անձնակազմին ոչ ոք չէր տեղեկացրել, իսկ նավապետը վաճառքի մասին իմացավ նավահանգստի պետից։ Նավամատույցի զանգը հնչեց վերջին անգամ, և երեխաներին տուն ուղարկեցին։",
  es: "El viejo transbordador dejó el muelle por la mañana y no se le volvió a ver aquel día. La compañía explicó que lo había vendido a los vecinos de la otra orilla. Nadie se lo había dicho a la tripulación, y el capitán supo de la venta por el jefe del puerto. La campana del muelle sonó por última vez.",
  uk: "Старий пором уранці відійшов від причалу і того дня більше не повертався. У компанії повідомили, що його продали мешканцям іншого берега. Ніхто не попередив про це екіпаж, і капітан дізнався про продаж від начальника порту. Дзвін на причалі пролунав востаннє, і дітей відправили додому.",
  de: "Die alte Fähre legte am Morgen vom Kai ab und wurde an diesem Tag nicht mehr gesehen. Die Gesellschaft erklärte, sie sei an die Leute vom anderen Ufer verkauft worden. Der Mannschaft hatte das niemand gesagt, und der Kapitän erfuhr vom Verkauf durch den Hafenmeister. Die Glocke am Kai läutete zum letzten Mal.",
};

/** The headline of each article. */
export const headlines: Readonly<Record<PageLanguage, string>> = {
  en: "Ferry leaves the quay for good",
  ru: "Паром навсегда покинул причал",
  az: "Bərə körpünü həmişəlik tərk etdi",
  tr: "Vapur iskeleden temelli ayrıldı",
  hy: "Լաստանավն ընդմիշտ լքեց նավամատույցը",
  es: "El transbordador deja el muelle para siempre",
  uk: "Пором назавжди залишив причал",
  de: "Die Fähre verlässt den Kai für immer",
};

/** What a page is made of. */
export interface PageParts {
  readonly language: PageLanguage;
  /** What `<html lang>` says; nothing where it is null. */
  readonly lang?: string | null;
  /** What is in the head. */
  readonly head?: readonly string[];
  /** What is printed between headline and text. */
  readonly below?: string;
  /** What is around the article. */
  readonly before?: string;
  readonly after?: string;
  readonly headline?: string;
  /** What the text begins with. */
  readonly dateline?: string;
}

/** The HTML of a page with the article in a language. */
export function pageOf({
  language,
  lang = language,
  head = [],
  below = "",
  before = "",
  after = "",
  headline = headlines[language],
  dateline = "",
}: PageParts): string {
  const paragraphs = articles[language].replace(/([.։]) /g, "$1</p><p>");
  return [
    `<!doctype html><html${lang === null ? "" : ` lang="${lang}"`}><head>`,
    ...head,
    "</head><body>",
    '<header><a href="/">Front page</a> <span class="today">30 November 2026</span></header>',
    '<nav><ul><li><a href="/weather">Weather, 29 November 2026</a></li></ul></nav>',
    `${before}<main><article><h1>${headline}</h1>${below}`,
    `<p>${dateline}${paragraphs}</p></article></main>${after}`,
    '<aside class="related"><h2>Latest</h2><p><time datetime="2026-11-28">28 November 2026</time> Regatta</p></aside>',
    "<footer>© 2026 All rights reserved</footer></body></html>",
  ].join("\n");
}

/** A script with JSON-LD. */
export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** Metadata by their property. */
export function meta(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(
      ([name, content]) =>
        `<meta ${/^(?:og|article):/.test(name) ? "property" : "name"}="${name}" content="${content}">`,
    )
    .join("\n");
}

/** A link to the address of the page itself. */
export function canonical(address: string): string {
  return `<link rel="canonical" href="${address}">`;
}

/** A text in an encoding that browsers know. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (/^utf-16/i.test(encoding)) return Buffer.from(`\uFEFF${text}`, "utf16le");
  const bytes = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) {
    bytes.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  }
  return Uint8Array.from(text, (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no “${letter}”.`);
    return byte;
  });
}

/** A page as Chrome saves it in a single file. */
export function mhtml(html: string, address: string): string {
  const lines = Array.from(Buffer.from(html), (byte) =>
    byte === 0x3d || byte > 0x7e
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}`
      : String.fromCharCode(byte),
  );
  const wrapped = lines.map((sign, index) => (index % 70 === 69 ? `${sign}=\r\n` : sign)).join("");
  const boundary = "----MultipartBoundary--abc----";
  return [
    "From: <Saved by Blink>",
    `Snapshot-Content-Location: ${address}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----MultipartBoundary--abc----"',
    "",
    `--${boundary}`,
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    `Content-Location: ${address}`,
    "",
    wrapped,
    `--${boundary}`,
    "Content-Type: image/png",
    "Content-Transfer-Encoding: base64",
    "",
    "iVBORw0KGgo=",
    `--${boundary}--`,
  ].join("\r\n");
}
