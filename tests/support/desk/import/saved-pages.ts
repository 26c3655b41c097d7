import {
  articles,
  canonical,
  encoded,
  headlines,
  jsonLd,
  meta,
  mhtml,
  type PageLanguage,
  pageOf,
} from "./page-builders.ts";

/** What a report on a page must say, and what cannot be known from the page. */
export interface SavedPage {
  /** Whose style it is in, or what is special about it. */
  readonly name: string;
  readonly body: string | Uint8Array;
  /** Where it is loaded from; a file where it is null. */
  readonly from: string | null;
  /** The encoding that the server declares. */
  readonly charset?: string;
  readonly fields: {
    readonly title: string | null;
    readonly source: string;
    readonly agency?: string;
    readonly url: string;
    readonly archive?: string;
    readonly published: string;
    readonly language: string;
  };
  /** The fields for which an editor is asked. */
  readonly asked?: readonly ("url" | "source" | "published" | "language")[];
  /** What the draft tells the editor to compare. */
  readonly told?: string;
}

const outlet = (name: string, homepage: string, language: string, more = "") =>
  `name: ${name}\nside: elsewhere\nkind: newspaper\nhomepage: ${homepage}\n${more}language: ${language}\n`;

/** The outlets of the pages, as files of a record. */
export const outlets: Readonly<Record<string, string>> = {
  "sources/hill-courier.yaml": outlet("Hill Courier", "https://hill.example/", "ru"),
  "sources/vadi-news.yaml": outlet("Vadi News", "https://vadi.example/", "az"),
  "sources/gol-postasi.yaml": outlet("Göl Postası", "https://gol.example/", "tr"),
  "sources/lich-am.yaml": outlet("Lich", "https://lich.example/", "hy"),
  "sources/lago-diario.yaml": outlet("Lago Diario", "https://lago.example/", "es"),
  "sources/ozero-ua.yaml": outlet("Ozero", "https://ozero.example/", "uk"),
  "sources/see-kurier.yaml": outlet("See-Kurier", "https://see.example/", "de"),
  "sources/ember-channel.yaml": outlet("Ember Channel", "https://t.me/ember_channel", "ru"),
  "sources/ember-tv.yaml": outlet(
    "Ember TV",
    "https://tv.example/",
    "en",
    'otherHomepages: ["https://www.youtube.com/@embertv"]\n',
  ),
  "sources/two-doors.yaml": outlet(
    "Two Doors",
    "https://doors.example/",
    "en",
    'otherHomepages: ["https://doors-ru.example/"]\n',
  ),
};

const day = "2024-04-17";
const post = "https://post.ember.example/news/ferry-leaves";
const english = { title: headlines.en, source: "ember-post", url: post, published: day, language: "en" };

/** The fields of a page in another language, on the site of its outlet. */
function of(language: PageLanguage, source: string, url: string, published = day) {
  return { title: headlines[language], source, url, published, language };
}

const newsArticle = (more: Readonly<Record<string, unknown>> = {}) => ({
  "@type": "NewsArticle",
  headline: headlines.en,
  datePublished: "2024-04-17T10:20:00+04:00",
  ...more,
});

const weather = newsArticle({
  url: "https://post.ember.example/other/1",
  headline: "Weather on the lake",
  datePublished: "2024-04-01T08:00:00+04:00",
});

const telegram = (post: string, time: string, text: string) =>
  `<div class="tgme_widget_message" data-post="${post}"><div class="tgme_widget_message_text">${text}</div>` +
  `<a class="tgme_widget_message_date" href="https://t.me/${post}"><time datetime="${time}" class="time">10:20</time></a></div>`;

const wayback = "https://web.archive.org/web/20240418093000/";

const withStrayByte = Buffer.concat([
  Buffer.from(
    pageOf({
      language: "ru",
      head: [canonical("https://hill.example/1"), '<meta charset="utf-8">'],
      below: '<p class="date">17 апреля 2024</p>',
    }),
  ),
  Uint8Array.of(0x96),
]);

/** Pages in the styles of outlets, networks and archives; all that they tell is invented. */
export const savedPages: readonly SavedPage[] = [
  {
    name: "a blog with a graph of JSON-LD",
    from: post,
    body: pageOf({
      language: "en",
      head: [
        canonical(post),
        jsonLd({
          "@graph": [
            { "@type": "WebSite", name: "Ember Post", inLanguage: "en-NZ" },
            newsArticle({ "@id": `${post}#article`, isPartOf: { "@id": post }, url: post }),
            { "@type": "WebPage", url: post, datePublished: "2024-04-17T06:20:00+00:00" },
          ],
        }),
      ],
      below: '<time class="entry-date published" datetime="2024-04-17T10:20:00+04:00">April 17, 2024</time>',
    }),
    fields: english,
  },
  {
    name: "a list of JSON-LD that begins with another article",
    from: post,
    body: pageOf({ language: "en", head: [canonical(post), jsonLd([weather, newsArticle({ url: post })])] }),
    fields: english,
  },
  {
    name: "JSON-LD of another article alone",
    from: post,
    body: pageOf({
      language: "en",
      head: [canonical(post), jsonLd(weather), meta({ "og:title": headlines.en })],
      below: '<p class="date">17 April 2024</p>',
    }),
    fields: english,
  },
  {
    name: "Open Graph alone, with the outlet behind the headline",
    from: `${post}?utm_source=mail&fbclid=1`,
    body: pageOf({
      language: "en",
      head: [
        meta({
          "og:title": `${headlines.en} | Ember Post`,
          "og:site_name": "Ember Post",
          "og:url": `${post}?utm_source=og`,
          "article:published_time": "2024-04-17T10:20:00+04:00",
        }),
      ],
    }),
    fields: english,
  },
  {
    name: "a printed day alone",
    from: post,
    body: pageOf({
      language: "en",
      below: "<div><span>By the desk</span> <span>17 April 2024, 10:20</span></div>",
    }),
    fields: english,
    told: "the printed “17 April 2024, 10:20”",
  },
  {
    name: "the day of a change beside that of publication",
    from: post,
    body: pageOf({
      language: "en",
      below:
        '<time class="updated" datetime="2024-04-19T09:00:00+04:00">19 April 2024</time> <time class="entry-date published" datetime="2024-04-17T10:20:00+04:00">17 April 2024</time>',
    }),
    fields: english,
  },
  {
    name: "an aside with the days of others before the article",
    from: post,
    body: pageOf({
      language: "en",
      before:
        '<aside><h3>Latest</h3><ul><li><time datetime="2024-04-30">30 April 2024</time></li></ul></aside>',
      below: "<p>17 April 2024</p>",
    }),
    fields: english,
  },
  {
    name: "a day in words that names the month before the day",
    from: post,
    body: pageOf({ language: "en", below: '<p class="meta">Wednesday, April 17, 2024</p>' }),
    fields: english,
  },
  {
    name: "an agency as the author",
    from: post,
    body: pageOf({
      language: "en",
      head: [jsonLd(newsArticle({ author: { "@type": "Organization", name: "Lake Wire" } }))],
    }),
    fields: { ...english, agency: "lake-wire" },
  },
  {
    name: "an agency in the dateline",
    from: post,
    body: pageOf({ language: "en", head: [jsonLd(newsArticle())], dateline: "EMBER QUAY (Lake Wire) — " }),
    fields: { ...english, agency: "lake-wire" },
  },
  {
    name: "metadata in UTC, with the day before",
    from: post,
    body: pageOf({
      language: "en",
      head: [jsonLd(newsArticle({ datePublished: "2024-04-16T21:10:00Z" }))],
      below: '<p class="date">17 April 2024 01:10</p>',
    }),
    fields: english,
    told: "the page also gives 2024-04-16",
  },
  {
    name: "a language as an object",
    from: post,
    body: pageOf({
      language: "en",
      lang: null,
      head: [jsonLd(newsArticle({ inLanguage: { "@type": "Language", name: "English" } }))],
    }),
    fields: english,
  },
  {
    name: "a template of another edition, which declares its language",
    from: post,
    body: pageOf({ language: "en", lang: "az", head: [jsonLd(newsArticle())] }),
    fields: english,
  },
  {
    name: "a headline cut for networks",
    from: post,
    body: pageOf({
      language: "en",
      headline: `${headlines.en}, and nobody on the other shore knows who will ring the bell`,
      head: [meta({ "og:title": `${headlines.en}, and nobody on the…`, "article:published_time": day })],
    }),
    fields: {
      ...english,
      title: `${headlines.en}, and nobody on the other shore knows who will ring the bell`,
    },
  },
  {
    name: "a live page",
    from: post,
    body: pageOf({
      language: "en",
      head: [
        jsonLd({
          "@type": "LiveBlogPosting",
          headline: headlines.en,
          url: post,
          datePublished: "2024-04-17T06:00:00+04:00",
          liveBlogUpdate: [
            { "@type": "BlogPosting", headline: "Bell rung", datePublished: "2024-04-18T06:00:00+04:00" },
          ],
        }),
      ],
    }),
    fields: english,
    told: "the outlet added to this page as news came in",
  },
  {
    name: "the version for phones",
    from: `${post}/amp/`,
    body: pageOf({
      language: "en",
      head: [canonical(post), jsonLd(newsArticle({ mainEntityOfPage: post }))],
    }),
    fields: english,
  },
  {
    name: "the version for phones in a cache",
    from: `https://post-ember-example.cdn.ampproject.org/c/s/post.ember.example/news/ferry-leaves`,
    body: pageOf({ language: "en", head: [canonical(post), jsonLd(newsArticle())] }),
    fields: english,
  },
  {
    name: "windows-1251, with a printed day",
    from: "https://hill.example/news/1",
    body: encoded(
      pageOf({
        language: "ru",
        lang: null,
        head: ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'],
        below: '<div class="article__date">2 мая 2024, 12:30</div>',
      }),
      "windows-1251",
    ),
    fields: of("ru", "hill-courier", "https://hill.example/news/1", "2024-05-02"),
  },
  {
    name: "koi8-r, which the server declares",
    from: "https://hill.example/news/2",
    charset: "koi8-r",
    body: encoded(
      pageOf({ language: "ru", lang: null, below: "<p>17.04.2024</p>" }).replace("©", "(c)"),
      "koi8-r",
    ),
    fields: of("ru", "hill-courier", "https://hill.example/news/2"),
  },
  {
    name: "an encoding that is named late",
    from: "https://hill.example/news/3",
    body: encoded(
      pageOf({
        language: "ru",
        head: [`<!-- ${"x".repeat(2000)} -->`, '<meta charset="windows-1251">'],
        below: "<p>17 апреля 2024 г.</p>",
      }),
      "windows-1251",
    ),
    fields: of("ru", "hill-courier", "https://hill.example/news/3"),
  },
  {
    name: "UTF-8 with a stray byte",
    from: "https://hill.example/1",
    body: withStrayByte,
    fields: of("ru", "hill-courier", "https://hill.example/1"),
    told: "one byte of the page is not UTF-8",
  },
  {
    name: "Russian with JSON-LD",
    from: "https://hill.example/news/4",
    body: pageOf({
      language: "ru",
      head: [
        jsonLd({
          "@type": ["ReportageNewsArticle"],
          headline: headlines.ru,
          datePublished: "2024-04-17T12:00:00+03:00",
          inLanguage: "ru",
        }),
      ],
    }),
    fields: of("ru", "hill-courier", "https://hill.example/news/4"),
  },
  {
    name: "ISO 8859-9, with a printed day",
    from: "https://gol.example/haber/1",
    body: encoded(
      pageOf({
        language: "tr",
        head: ['<meta charset="iso-8859-9">'],
        below: '<span class="tarih">17 Nisan 2024 Çarşamba</span>',
      }),
      "iso-8859-9",
    ),
    fields: of("tr", "gol-postasi", "https://gol.example/haber/1"),
  },
  {
    name: "windows-1254, with Open Graph",
    from: "https://gol.example/haber/2",
    body: encoded(
      pageOf({
        language: "tr",
        head: [
          '<meta charset="windows-1254">',
          meta({ "og:title": headlines.tr, "article:published_time": "2024-04-17T10:00:00+03:00" }),
        ],
      }),
      "windows-1254",
    ),
    fields: of("tr", "gol-postasi", "https://gol.example/haber/2"),
  },
  {
    name: "Turkish with JSON-LD and the day of a change",
    from: "https://gol.example/haber/3",
    body: pageOf({
      language: "tr",
      head: [
        jsonLd({
          "@type": "NewsArticle",
          headline: headlines.tr,
          datePublished: "2024-04-17T10:00:00+03:00",
        }),
      ],
      below: "<p>Güncelleme: 18 Nisan 2024</p>",
    }),
    fields: of("tr", "gol-postasi", "https://gol.example/haber/3"),
  },
  {
    name: "Azerbaijani on an English template",
    from: "https://vadi.example/xeber/1",
    body: pageOf({ language: "az", lang: "en", below: '<div class="news-date">17 aprel 2024, 14:05</div>' }),
    fields: of("az", "vadi-news", "https://vadi.example/xeber/1"),
  },
  {
    name: "Azerbaijani with JSON-LD",
    from: "https://vadi.example/xeber/2",
    body: pageOf({
      language: "az",
      lang: "az-AZ",
      head: [
        jsonLd({
          "@type": "NewsArticle",
          headline: headlines.az,
          datePublished: "2024-04-17T14:05:00+04:00",
        }),
      ],
    }),
    fields: of("az", "vadi-news", "https://vadi.example/xeber/2"),
  },
  {
    name: "Azerbaijani with a day in numbers",
    from: "https://vadi.example/xeber/3",
    body: pageOf({ language: "az", below: "<span>14:05 17.04.2024</span>" }),
    fields: of("az", "vadi-news", "https://vadi.example/xeber/3"),
  },
  {
    name: "Armenian with a printed day",
    from: "https://lich.example/news/1",
    body: pageOf({ language: "hy", below: '<div class="time">17 Ապրիլի, 2024 14:05</div>' }),
    fields: of("hy", "lich-am", "https://lich.example/news/1"),
  },
  {
    name: "Armenian with metadata",
    from: "https://lich.example/news/2",
    body: pageOf({
      language: "hy",
      lang: null,
      head: [meta({ "og:title": `${headlines.hy} - Lich`, date: "2024-04-17 14:05" })],
    }),
    fields: of("hy", "lich-am", "https://lich.example/news/2"),
  },
  {
    name: "Spanish with a short month",
    from: "https://lago.example/1",
    body: pageOf({ language: "es", below: '<span class="fecha">17 abr 2024</span>' }),
    fields: of("es", "lago-diario", "https://lago.example/1"),
  },
  {
    name: "Spanish with JSON-LD",
    from: "https://lago.example/2",
    body: pageOf({
      language: "es",
      head: [
        jsonLd({
          "@type": "NewsArticle",
          headline: headlines.es,
          datePublished: "2024-04-17T10:00:00+02:00",
        }),
      ],
    }),
    fields: of("es", "lago-diario", "https://lago.example/2"),
  },
  {
    name: "Ukrainian with a printed day",
    from: "https://ozero.example/1",
    body: pageOf({ language: "uk", lang: "ru", below: "<p>17 квітня 2024, 10:20</p>" }),
    fields: of("uk", "ozero-ua", "https://ozero.example/1"),
  },
  {
    name: "German with a printed day",
    from: "https://see.example/1",
    body: pageOf({ language: "de", below: "<p>Stand: 17. April 2024</p>" }),
    fields: of("de", "see-kurier", "https://see.example/1"),
  },
  {
    name: "UTF-16",
    from: null,
    body: encoded(
      pageOf({ language: "en", head: [canonical(post)], below: "<p>17 April 2024</p>" }),
      "utf-16le",
    ),
    fields: english,
  },
  {
    name: "a post on Telegram, which shows no day",
    from: "https://t.me/ember_channel/7",
    body: `<html><head>${meta({ "og:title": "Ember Channel", "og:site_name": "Telegram", "og:description": articles.ru })}</head><body><a href="tg://x">Open</a></body></html>`,
    fields: { ...of("ru", "ember-channel", "https://t.me/ember_channel/7"), title: null },
    asked: ["published"],
  },
  {
    name: "a post on Telegram among others",
    from: "https://t.me/s/ember_channel/7",
    body: `<html><head>${meta({ "og:title": "Ember Channel", "og:url": "https://t.me/ember_channel/7" })}</head><body><main>${telegram("ember_channel/6", "2024-04-15T08:00:00+00:00", "…")}${telegram("ember_channel/7", "2024-04-17T08:00:00+00:00", articles.ru)}</main></body></html>`,
    fields: { ...of("ru", "ember-channel", "https://t.me/ember_channel/7"), title: null },
  },
  {
    name: "a video on YouTube",
    from: "https://www.youtube.com/watch?v=abc",
    body: `<html lang="en"><head><title>${headlines.en} - YouTube</title>${meta({ "og:site_name": "YouTube", "og:title": headlines.en, "og:url": "https://www.youtube.com/watch?v=abc" })}<meta itemprop="datePublished" content="2024-04-17T02:00:00-07:00"><span itemprop="author"><link itemprop="url" href="http://www.youtube.com/@embertv"><link itemprop="name" content="Ember TV"></span></head><body><div id="player"></div></body></html>`,
    fields: { ...english, source: "ember-tv", url: "https://www.youtube.com/watch?v=abc" },
  },
  {
    name: "a copy in the Wayback Machine",
    from: `${wayback}${post}`,
    body: pageOf({
      language: "en",
      head: [canonical(`${wayback}${post}`), jsonLd(newsArticle({ url: post }))],
    }),
    fields: { ...english, archive: `${wayback}${post}` },
  },
  {
    name: "a copy in the Wayback Machine, saved",
    from: null,
    body: `<!-- saved from url=(0090)${wayback}${post} -->\n${pageOf({ language: "en", below: "<p>17 April 2024</p>" })}`,
    fields: { ...english, archive: `${wayback}${post}` },
  },
  {
    name: "a single file of Chrome",
    from: null,
    body: mhtml(
      pageOf({ language: "tr", head: ['<meta charset="utf-8">'], below: "<p>17 Nisan 2024</p>" }),
      "https://gol.example/haber/4",
    ),
    fields: of("tr", "gol-postasi", "https://gol.example/haber/4"),
  },
  {
    name: "a page saved by a browser",
    from: null,
    body: `<!-- saved from url=(0045)${post}?fbclid=1 -->\n${pageOf({ language: "en", below: "<p>17 April 2024</p>" })}`,
    fields: english,
  },
  {
    name: "a plain text",
    from: null,
    body: `${headlines.ru}\n\nhttps://hill.example/news/5\n17 апреля 2024\n\n${articles.ru}\n`,
    fields: of("ru", "hill-courier", "https://hill.example/news/5"),
  },
  {
    name: "the second home page of an outlet",
    from: "https://doors-ru.example/1",
    body: pageOf({ language: "ru", below: "<p>17 апреля 2024</p>" }),
    fields: of("ru", "two-doors", "https://doors-ru.example/1"),
  },
  {
    name: "the day in the address alone",
    from: "https://post.ember.example/2024/04/17/ferry",
    body: pageOf({ language: "en" }),
    fields: { ...english, url: "https://post.ember.example/2024/04/17/ferry" },
    told: "is from the address",
  },
  {
    name: "a day that can be read in two ways",
    from: post,
    body: pageOf({ language: "en", below: "<p>06/12/2024</p>" }),
    fields: { ...english, published: "2024-06-12" },
    asked: ["published"],
  },
  {
    name: "no day, but one in the text",
    from: post,
    body: pageOf({
      language: "en",
      dateline: "On 9 November 2020, when the ferry was new, she was blessed by three priests and a dean. ",
    }),
    fields: english,
    asked: ["published"],
  },
  {
    name: "an outlet that the record lacks",
    from: "https://unknown.example/1",
    body: pageOf({
      language: "en",
      head: [meta({ "og:site_name": "The Unknown" })],
      below: "<p>17 April 2024</p>",
    }),
    fields: { ...english, source: "unknown", url: "https://unknown.example/1" },
    asked: ["source"],
  },
];
