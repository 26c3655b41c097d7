/**
 * Queries that readers of the timeline might type, with the addresses that may come first.
 *
 * The expectations were written from the record alone (content/), by hand, without asking any search.
 * Where a text query is listed, its words (or forms of them) stand on the pages named. An event page
 * shows what each report says of it, so an event may be right for words that stand in a report.
 */

/** What a reader types, and the addresses of which one must come first: answers of their own (a place, a person, a figure, a day) or results. */
export interface Query {
  readonly typed: string;
  readonly kind: string;
  /** Any of these is right as the first answer; empty where nothing must be found. */
  readonly right: readonly string[];
}

/** The timeline’s month, and the events of that very day. */
const day20201109 = ["/2020/#2020-11", "/events/2020-11-09-trilateral-statement/"];
const day20201110 = [
  "/2020/#2020-11",
  "/events/2020-11-09-trilateral-statement/",
  "/events/2020-11-10-deployment-begins/",
];
const day20221212 = ["/2022/#2022-12", "/events/2022-12-12-lachin-corridor-blocked/"];
const day20230423 = ["/2023/#2023-04", "/events/2023-04-23-checkpoint-at-hakari-bridge/"];
const day20230919 = [
  "/2023/#2023-09",
  "/events/2023-09-19-azerbaijani-offensive/",
  "/events/2023-09-19-contingent-does-not-intervene/",
  "/events/2023-09-19-contingent-shelters-civilians/",
];
const day20240417 = [
  "/2024/#2024-04",
  "/events/2024-04-17-kremlin-confirms-withdrawal/",
  "/events/2024-04-17-early-withdrawal-joint-decision/",
  "/events/2024-04-17-russian-lawmakers-comment/",
  "/events/2024-04-17-us-comments-on-withdrawal/",
  "/events/2024-04-17-why-the-force-left-early/",
];
const day20240515 = ["/2024/#2024-05", "/events/2024-05-15-ceremony-at-khojaly-airport/"];
const day20240612 = [
  "/2024/#2024-06",
  "/events/2024-06-12-withdrawal-completed/",
  "/events/2024-06-12-flag-raised-at-khojaly/",
  "/events/2024-06-12-pashinyan-armenia-will-leave-csto/",
];

/** The timeline’s month, and any event of that month. */
const month202406 = [
  ...day20240612,
  "/events/2024-06-09-vehicles-loaded-at-goran-and-barda/",
  "/events/2024-06-11-armenia-us-joint-statement/",
  "/events/2024-06-15-what-remains-at-khojaly/",
];

export const queries: readonly Query[] = [
  // ── Names as the record has them ──────────────────────────────────────────────────────────────
  // People: surname, full name, surname first, another Latin spelling of the record, no capitals.
  { typed: "Lavrov", kind: "name", right: ["/people/sergey-lavrov/"] },
  { typed: "putin", kind: "name", right: ["/people/vladimir-putin/"] },
  { typed: "Ilham Aliyev", kind: "name", right: ["/people/ilham-aliyev/"] },
  { typed: "Pashinian", kind: "name", right: ["/people/nikol-pashinyan/"] },
  { typed: "Peskov Dmitry", kind: "name", right: ["/people/dmitry-peskov/"] },
  { typed: "Harutyunyan Arayik", kind: "name", right: ["/people/arayik-harutyunyan/"] },
  { typed: "shoigu, sergei", kind: "name", right: ["/people/sergei-shoigu/"] },
  { typed: "zakharova", kind: "name", right: ["/people/maria-zakharova/"] },
  {
    typed: "General Kulakov",
    kind: "name",
    right: ["/people/kirill-kulakov/", "/events/2023-09-03-kulakov-takes-command/"],
  },
  { typed: "Erdoğan", kind: "name", right: ["/people/recep-tayyip-erdogan/"] },
  { typed: "Ropcke", kind: "name", right: ["/people/julian-ropcke/"] },
  { typed: "Levent Ergun", kind: "name", right: ["/people/levent-ergun/"] },
  {
    typed: "Archbishop Bagrat",
    kind: "name",
    right: ["/people/bagrat-galstanyan/", "/events/2024-04-13-protests-over-border-villages/"],
  },
  { typed: "Kremlin spokesman", kind: "name", right: ["/people/dmitry-peskov/"] },
  {
    typed: "prime minister of Armenia",
    kind: "name",
    right: ["/people/nikol-pashinyan/", "/sources/pm-armenia/"],
  },
  { typed: "Evdokimov ambassador", kind: "name", right: ["/people/mikhail-yevdokimov/"] },
  // Places: both traditions, partial, with the kind of place.
  { typed: "Stepanakert", kind: "name", right: ["/places/khankendi/"] },
  { typed: "khankendi", kind: "name", right: ["/places/khankendi/"] },
  { typed: "Khankandi", kind: "name", right: ["/places/khankendi/"] },
  { typed: "Karabakh", kind: "name", right: ["/places/nagorno-karabakh/"] },
  {
    typed: "Artsakh",
    kind: "name",
    right: ["/places/nagorno-karabakh/", "/organisations/republic-of-artsakh/"],
  },
  { typed: "Garabagh", kind: "name", right: ["/places/nagorno-karabakh/"] },
  { typed: "Lachin", kind: "name", right: ["/places/lachin/", "/places/lachin-corridor/"] },
  { typed: "berdzor corridor", kind: "name", right: ["/places/lachin-corridor/"] },
  { typed: "Martakert", kind: "name", right: ["/places/aghdara/", "/places/aghdara-district/"] },
  { typed: "Stepanakert airport", kind: "name", right: ["/places/khojaly-airport/"] },
  { typed: "airport khojaly", kind: "name", right: ["/places/khojaly-airport/"] },
  { typed: "hakkari bridge", kind: "name", right: ["/places/hakari-bridge/"] },
  { typed: "Dadivank monastery", kind: "name", right: ["/places/dadivank/"] },
  { typed: "Shushi", kind: "name", right: ["/places/shusha/"] },
  { typed: "Goran station", kind: "name", right: ["/places/goran-station/"] },
  { typed: "terter", kind: "name", right: ["/places/tartar/"] },
  // Organisations and outlets.
  { typed: "Kremlin", kind: "name", right: ["/organisations/kremlin/"] },
  { typed: "Duma", kind: "name", right: ["/organisations/state-duma/"] },
  {
    typed: "Russian Defence Ministry",
    kind: "name",
    right: ["/organisations/mod-russia/", "/sources/mod-russia/"],
  },
  {
    typed: "Russian Ministry of Defense",
    kind: "name",
    right: ["/organisations/mod-russia/", "/sources/mod-russia/"],
  },
  { typed: "15th motor rifle brigade", kind: "name", right: ["/organisations/15th-motor-rifle-brigade/"] },
  { typed: "russian peacekeepers", kind: "name", right: ["/organisations/russian-peacekeeping-contingent/"] },
  { typed: "Valdai", kind: "name", right: ["/organisations/valdai-club/"] },
  { typed: "joint monitoring centre", kind: "name", right: ["/organisations/joint-monitoring-centre/"] },
  { typed: "moscow times", kind: "name", right: ["/sources/moscow-times/"] },
  { typed: "Agence France-Presse", kind: "name", right: ["/sources/afp/"] },
  { typed: "Azatutyun", kind: "name", right: ["/sources/azatutyun/"] },
  { typed: "Kavkazsky Uzel", kind: "name", right: ["/sources/caucasian-knot/"] },
  { typed: "global defense corp", kind: "name", right: ["/sources/gdc/"] },
  { typed: "Hurriyet", kind: "name", right: ["/sources/hurriyet-daily-news/"] },

  // ── Misspelt ──────────────────────────────────────────────────────────────────────────────────
  { typed: "Lavrof", kind: "typo", right: ["/people/sergey-lavrov/"] },
  { typed: "Lavorv", kind: "typo", right: ["/people/sergey-lavrov/"] },
  { typed: "Putln", kind: "typo", right: ["/people/vladimir-putin/"] },
  { typed: "Araik", kind: "typo", right: ["/people/arayik-harutyunyan/"] },
  { typed: "Pashynian", kind: "typo", right: ["/people/nikol-pashinyan/"] },
  { typed: "Pashinjan", kind: "typo", right: ["/people/nikol-pashinyan/"] },
  { typed: "zakarova", kind: "typo", right: ["/people/maria-zakharova/"] },
  { typed: "Shoygu", kind: "typo", right: ["/people/sergei-shoigu/"] },
  { typed: "Aliev", kind: "typo", right: ["/people/ilham-aliyev/"] },
  { typed: "Alijev", kind: "typo", right: ["/people/ilham-aliyev/"] },
  { typed: "Erdogen", kind: "typo", right: ["/people/recep-tayyip-erdogan/"] },
  { typed: "Gerasimof", kind: "typo", right: ["/people/valery-gerasimov/"] },
  { typed: "ruben vardanian", kind: "typo", right: ["/people/ruben-vardanyan/"] },
  { typed: "Stepanakrt", kind: "typo", right: ["/places/khankendi/"] },
  { typed: "nagorno karabak", kind: "typo", right: ["/places/nagorno-karabakh/"] },
  { typed: "lachin coridor", kind: "typo", right: ["/places/lachin-corridor/"] },
  { typed: "Azerbajan", kind: "typo", right: ["/places/azerbaijan/"] },
  { typed: "Dadivnk", kind: "typo", right: ["/places/dadivank/"] },
  { typed: "Kremlim", kind: "typo", right: ["/organisations/kremlin/"] },
  { typed: "moscow tmes", kind: "typo", right: ["/sources/moscow-times/"] },
  {
    typed: "peackeepers",
    kind: "typo",
    right: [
      "/organisations/russian-peacekeeping-contingent/",
      "/figures/peacekeepers-deployed/",
      "/figures/peacekeepers-in-place/",
    ],
  },
  {
    typed: "stepanakert peacekepers",
    kind: "typo",
    right: [
      "/places/khankendi/",
      "/events/2020-11-10-deployment-begins/",
      "/events/2020-11-17-observation-posts-set-up/",
      "/reports/2020-11-13-izvestia-deployment-begins/",
    ],
  },
  {
    typed: "withdrawl",
    kind: "typo",
    right: [
      "/topics/withdrawal/",
      "/#phase_withdrawal",
      "/events/2024-06-12-withdrawal-completed/",
      "/events/2024-04-17-kremlin-confirms-withdrawal/",
    ],
  },
  { typed: "ceremoney at khojaly", kind: "typo", right: ["/events/2024-05-15-ceremony-at-khojaly-airport/"] },
  { typed: "Лавровв", kind: "typo", right: ["/people/sergey-lavrov/"] },
  { typed: "Степанкерт", kind: "typo", right: ["/places/khankendi/"] },

  // ── Names in their cases ──────────────────────────────────────────────────────────────────────
  // Russian.
  { typed: "Алиева", kind: "inflected", right: ["/people/ilham-aliyev/"] },
  { typed: "Ильхама Алиева", kind: "inflected", right: ["/people/ilham-aliyev/"] },
  { typed: "Пашиняна", kind: "inflected", right: ["/people/nikol-pashinyan/"] },
  { typed: "Путину", kind: "inflected", right: ["/people/vladimir-putin/"] },
  { typed: "Лавровым", kind: "inflected", right: ["/people/sergey-lavrov/"] },
  { typed: "Марии Захаровой", kind: "inflected", right: ["/people/maria-zakharova/"] },
  { typed: "Нагорного Карабаха", kind: "inflected", right: ["/places/nagorno-karabakh/"] },
  { typed: "в Степанакерте", kind: "inflected", right: ["/places/khankendi/"] },
  { typed: "Кремля", kind: "inflected", right: ["/organisations/kremlin/"] },
  { typed: "Лачинского коридора", kind: "inflected", right: ["/places/lachin-corridor/"] },
  {
    typed: "российских миротворцев",
    kind: "inflected",
    right: ["/organisations/russian-peacekeeping-contingent/"],
  },
  {
    typed: "Министерства обороны России",
    kind: "inflected",
    right: ["/organisations/mod-russia/", "/sources/mod-russia/"],
  },
  // Azerbaijani and Turkish.
  { typed: "Qarabağda", kind: "inflected", right: ["/places/nagorno-karabakh/"] },
  { typed: "Xankəndidə", kind: "inflected", right: ["/places/khankendi/"] },
  { typed: "İlham Əliyevin", kind: "inflected", right: ["/people/ilham-aliyev/"] },
  { typed: "Paşinyanın", kind: "inflected", right: ["/people/nikol-pashinyan/"] },
  {
    typed: "Rusiya sülhməramlılarının",
    kind: "inflected",
    right: ["/organisations/russian-peacekeeping-contingent/"],
  },
  { typed: "Karabağ'da", kind: "inflected", right: ["/places/nagorno-karabakh/"] },
  { typed: "Erdoğan’ın", kind: "inflected", right: ["/people/recep-tayyip-erdogan/"] },
  { typed: "Rusya'nın", kind: "inflected", right: ["/places/russia/"] },
  // Armenian.
  { typed: "Ղարաբաղի", kind: "inflected", right: ["/places/nagorno-karabakh/"] },
  { typed: "Ստեփանակերտում", kind: "inflected", right: ["/places/khankendi/"] },
  { typed: "Փաշինյանի", kind: "inflected", right: ["/people/nikol-pashinyan/"] },
  { typed: "Պեսկովը", kind: "inflected", right: ["/people/dmitry-peskov/"] },
  { typed: "Լաչինի միջանցքում", kind: "inflected", right: ["/places/lachin-corridor/"] },
  { typed: "Երևանից", kind: "inflected", right: ["/places/yerevan/"] },
  // English possessive, and a Ukrainian case.
  { typed: "Pashinyan's", kind: "inflected", right: ["/people/nikol-pashinyan/"] },
  { typed: "Нагірного Карабаху", kind: "inflected", right: ["/places/nagorno-karabakh/"] },

  // ── Names in other scripts and languages ──────────────────────────────────────────────────────
  // Russian.
  { typed: "Лавров", kind: "script", right: ["/people/sergey-lavrov/"] },
  { typed: "Путин", kind: "script", right: ["/people/vladimir-putin/"] },
  { typed: "Никол Пашинян", kind: "script", right: ["/people/nikol-pashinyan/"] },
  { typed: "Эрдоган", kind: "script", right: ["/people/recep-tayyip-erdogan/"] },
  { typed: "Шахраманян", kind: "script", right: ["/people/samvel-shahramanyan/"] },
  { typed: "Ханкенди", kind: "script", right: ["/places/khankendi/"] },
  { typed: "Бердзор", kind: "script", right: ["/places/lachin/"] },
  { typed: "Мартакерт", kind: "script", right: ["/places/aghdara/", "/places/aghdara-district/"] },
  { typed: "Гадрут", kind: "script", right: ["/places/hadrut-district/"] },
  { typed: "Шуши", kind: "script", right: ["/places/shusha/"] },
  { typed: "Иванян", kind: "script", right: ["/places/khojaly/"] },
  { typed: "аэропорт Ходжалы", kind: "script", right: ["/places/khojaly-airport/"] },
  { typed: "Минобороны", kind: "script", right: ["/organisations/mod-russia/", "/sources/mod-russia/"] },
  { typed: "миротворцы РФ", kind: "script", right: ["/organisations/russian-peacekeeping-contingent/"] },
  {
    typed: "Арцах",
    kind: "script",
    right: ["/places/nagorno-karabakh/", "/organisations/republic-of-artsakh/"],
  },
  // Azerbaijani and Turkish, with and without their letters.
  { typed: "Hikmət Hacıyev", kind: "script", right: ["/people/hikmet-hajiyev/"] },
  { typed: "Ceyhun Bayramov", kind: "script", right: ["/people/jeyhun-bayramov/"] },
  { typed: "Xankendi", kind: "script", right: ["/places/khankendi/"] },
  { typed: "Qarabag", kind: "script", right: ["/places/nagorno-karabakh/"] },
  { typed: "Laçın dəhlizi", kind: "script", right: ["/places/lachin-corridor/"] },
  { typed: "Xocalı", kind: "script", right: ["/places/khojaly/"] },
  { typed: "Müdafiə Nazirliyi", kind: "script", right: ["/organisations/mod-azerbaijan/"] },
  { typed: "Karabağ", kind: "script", right: ["/places/nagorno-karabakh/"] },
  { typed: "Rus Barış Gücü", kind: "script", right: ["/organisations/russian-peacekeeping-contingent/"] },
  // Armenian.
  { typed: "Նիկոլ Փաշինյան", kind: "script", right: ["/people/nikol-pashinyan/"] },
  { typed: "Ալիև", kind: "script", right: ["/people/ilham-aliyev/"] },
  { typed: "Վարդանյան", kind: "script", right: ["/people/ruben-vardanyan/"] },
  { typed: "Ստեփանակերտ", kind: "script", right: ["/places/khankendi/"] },
  { typed: "Խոջալու", kind: "script", right: ["/places/khojaly/"] },
  {
    typed: "Արցախ",
    kind: "script",
    right: ["/places/nagorno-karabakh/", "/organisations/republic-of-artsakh/"],
  },
  { typed: "Կրեմլ", kind: "script", right: ["/organisations/kremlin/"] },
  // Ukrainian, Arabic, French, German, Polish, Serbian.
  { typed: "Нагірний Карабах", kind: "script", right: ["/places/nagorno-karabakh/"] },
  { typed: "Росія", kind: "script", right: ["/places/russia/"] },
  { typed: "قره باغ", kind: "script", right: ["/places/nagorno-karabakh/"] },
  {
    typed: "قوات حفظ السلام الروسية",
    kind: "script",
    right: ["/organisations/russian-peacekeeping-contingent/"],
  },
  {
    typed: "soldats de la paix russes",
    kind: "script",
    right: ["/organisations/russian-peacekeeping-contingent/"],
  },
  { typed: "Bergkarabach", kind: "script", right: ["/places/nagorno-karabakh/"] },
  { typed: "Górski Karabach", kind: "script", right: ["/places/nagorno-karabakh/"] },
  { typed: "Moscou", kind: "script", right: ["/places/moscow/"] },

  // ── Events in other words than those of the title ─────────────────────────────────────────────
  { typed: "withdrawal complete", kind: "event", right: ["/events/2024-06-12-withdrawal-completed/"] },
  {
    typed: "ceasefire statement november 2020",
    kind: "event",
    right: ["/events/2020-11-09-trilateral-statement/"],
  },
  {
    typed: "deputy commander shot dead in car",
    kind: "event",
    right: ["/events/2023-09-20-peacekeepers-killed/"],
  },
  {
    typed: "submarine officer among the dead",
    kind: "event",
    right: [
      "/events/2023-09-20-peacekeepers-killed/",
      "/reports/2023-09-21-kyiv-independent-peacekeepers-killed/",
    ],
  },
  {
    typed: "BTR left mountain road",
    kind: "event",
    right: [
      "/events/2023-12-11-peacekeeper-killed-in-accident/",
      "/reports/2023-12-12-profile-ru-peacekeeper-killed-in-accident/",
    ],
  },
  {
    typed: "activists tents on the road",
    kind: "event",
    right: [
      "/events/2022-12-12-lachin-corridor-blocked/",
      "/reports/2022-12-12-news-am-lachin-corridor-blocked/",
    ],
  },
  {
    typed: "planting a flag on armenian territory",
    kind: "event",
    right: [
      "/events/2023-06-15-flag-incident-at-hakari-bridge/",
      "/reports/2023-06-16-jamnews-flag-incident-at-hakari-bridge/",
    ],
  },
  {
    typed: "armenia suspends participation csto",
    kind: "event",
    right: ["/events/2024-02-22-pashinyan-csto-frozen/"],
  },
  {
    typed: "sappers dogs demining",
    kind: "event",
    right: ["/events/2024-04-04-demining-role-planned/", "/reports/2024-04-05-turan-demining-role-planned/"],
  },
  {
    typed: "march along the runway medals",
    kind: "event",
    right: ["/events/2024-05-15-ceremony-at-khojaly-airport/"],
  },
  {
    typed: "empty containers and a pool",
    kind: "event",
    right: [
      "/events/2024-06-15-what-remains-at-khojaly/",
      "/reports/2024-06-15-metbuat-az-what-remains-at-khojaly/",
    ],
  },
  {
    typed: "former officials life sentence war crimes genocide",
    kind: "event",
    right: [
      "/events/2026-02-05-karabakh-leaders-sentenced/",
      "/reports/2026-02-05-reuters-karabakh-leaders-sentenced/",
    ],
  },
  {
    typed: "russian border guards leave zvartnots",
    kind: "event",
    right: [
      "/events/2024-07-31-russian-guards-leave-zvartnots/",
      "/events/2024-05-09-russia-to-leave-armenian-regions/",
      "/reports/2024-05-09-168-am-russia-to-leave-armenian-regions/",
    ],
  },
  {
    typed: "peacekeepers sent to ukraine",
    kind: "event",
    right: [
      "/events/2022-03-transfer-to-ukraine-claimed/",
      "/reports/2022-03-31-arminfo-transfer-to-ukraine-claimed/",
      "/reports/2023-03-17-axar-az-transfer-to-ukraine-claimed/",
    ],
  },
  {
    typed: "police guard monastery",
    kind: "event",
    right: ["/events/2024-04-dadivank-post-vacated/", "/organisations/azerbaijani-police/"],
  },
  {
    typed: "surrender of weapons",
    kind: "event",
    right: [
      "/events/2023-09-22-karabakh-forces-hand-over-arms/",
      "/reports/2023-09-23-press-tv-karabakh-forces-hand-over-arms/",
    ],
  },
  {
    typed: "eagle-shaped hall airport",
    kind: "event",
    right: [
      "/events/2024-04-19-future-of-khojaly-airport/",
      "/reports/2024-05-17-caucasian-knot-future-of-khojaly-airport/",
    ],
  },
  { typed: "longer runway plans", kind: "event", right: ["/events/2024-07-05-aliyev-at-khojaly-airport/"] },
  {
    typed: "officer killed clearing mines",
    kind: "event",
    right: [
      "/events/2020-12-17-sapper-killed-near-shusha/",
      "/reports/2020-12-18-interfax-sapper-killed-near-shusha/",
    ],
  },
  {
    typed: "prefabricated housing blocks",
    kind: "event",
    right: ["/events/2020-12-31-camps-built/", "/reports/2021-01-14-rossiyskaya-gazeta-camps-built/"],
  },
  {
    typed: "extend mandate ten to twenty years",
    kind: "event",
    right: [
      "/events/2022-10-29-pashinyan-offers-longer-mandate/",
      "/reports/2022-10-29-sputnik-pashinyan-offers-longer-mandate/",
    ],
  },
  {
    typed: "joint patrols monuments",
    kind: "event",
    right: [
      "/events/2024-02-10-talks-with-baku-on-the-force/",
      "/reports/2024-02-14-hetq-talks-with-baku-on-the-force/",
    ],
  },
  {
    typed: "thousands protest kirants archbishop",
    kind: "event",
    right: ["/events/2024-04-13-protests-over-border-villages/"],
  },
  {
    typed: "prague paper borders 1991",
    kind: "event",
    right: [
      "/events/2022-10-06-prague-statement/",
      "/reports/2023-10-02-hyetert-armenia-recognises-azerbaijan-borders/",
    ],
  },
  {
    typed: "fuel tankers rail platforms",
    kind: "event",
    right: [
      "/events/2024-06-09-vehicles-loaded-at-goran-and-barda/",
      "/reports/2024-06-09-azernews-vehicles-loaded-at-goran-and-barda/",
    ],
  },
  {
    typed: "bulletin last appeared january 2024",
    kind: "event",
    right: ["/events/2024-01-09-last-bulletin/", "/reports/2024-04-mir-peremen-last-bulletin/"],
  },
  {
    typed: "trump aliyev pashinyan",
    kind: "event",
    right: [
      "/events/2025-08-09-moscow-recalls-the-mission/",
      "/reports/2025-08-09-zvezda-moscow-recalls-the-mission/",
      "/events/2025-08-08-washington-meeting/",
    ],
  },
  // With a year or an outlet.
  {
    typed: "monitoring centre 2021",
    kind: "event",
    right: [
      "/events/2021-01-30-monitoring-centre-opens/",
      "/reports/2021-01-31-business-recorder-monitoring-centre-opens/",
    ],
  },
  {
    typed: "checkpoint 2023",
    kind: "event",
    right: [
      "/events/2023-04-23-checkpoint-at-hakari-bridge/",
      "/events/2023-02-28-lavrov-rules-out-checkpoint/",
      "/reports/2023-03-02-mirror-spectator-lavrov-rules-out-checkpoint/",
    ],
  },
  {
    typed: "offensive 2023",
    kind: "event",
    right: [
      "/events/2023-09-19-azerbaijani-offensive/",
      "/topics/offensive/",
      "/figures/offensive-length/",
      "/#phase_blockade-and-offensive",
    ],
  },
  {
    typed: "lachin corridor blocked news.am",
    kind: "event",
    right: [
      "/reports/2022-12-12-news-am-lachin-corridor-blocked/",
      "/reports/2022-12-13-news-am-lachin-corridor-blocked/",
      "/events/2022-12-12-lachin-corridor-blocked/",
    ],
  },
  {
    typed: "ceremony khojaly turan",
    kind: "event",
    right: [
      "/reports/2024-05-15-turan-ceremony-at-khojaly-airport/",
      "/events/2024-05-15-ceremony-at-khojaly-airport/",
    ],
  },
  {
    typed: "peacekeepers killed meduza",
    kind: "event",
    right: ["/reports/2023-09-21-meduza-peacekeepers-killed/", "/events/2023-09-20-peacekeepers-killed/"],
  },
  {
    typed: "AP convoy armenia",
    kind: "event",
    right: ["/reports/2024-04-22-ap-convoy-enters-armenia/", "/events/2024-04-22-convoy-enters-armenia/"],
  },
  {
    typed: "reuters 2026 prison karabakh",
    kind: "event",
    right: [
      "/reports/2026-02-05-reuters-karabakh-leaders-sentenced/",
      "/events/2026-02-05-karabakh-leaders-sentenced/",
    ],
  },

  // ── Questions ─────────────────────────────────────────────────────────────────────────────────
  {
    typed: "how many people fled",
    kind: "question",
    right: [
      "/events/2023-09-30-armenians-counted/",
      "/figures/armenians-fled/",
      "/events/2023-09-24-karabakh-armenians-leave/",
    ],
  },
  {
    typed: "how many Armenians left Karabakh?",
    kind: "question",
    right: [
      "/events/2023-09-30-armenians-counted/",
      "/figures/armenians-fled/",
      "/events/2023-09-24-karabakh-armenians-leave/",
    ],
  },
  {
    typed: "how many peacekeepers",
    kind: "question",
    right: ["/figures/peacekeepers-deployed/", "/figures/peacekeepers-in-place/"],
  },
  {
    typed: "how many peacekeepers were killed",
    kind: "question",
    right: [
      "/figures/peacekeepers-killed-total/",
      "/figures/peacekeepers-killed-20-september-2023/",
      "/events/2023-09-20-peacekeepers-killed/",
    ],
  },
  {
    typed: "how many observation posts were there",
    kind: "question",
    right: ["/figures/observation-posts/"],
  },
  { typed: "how many hectares were cleared of mines", kind: "question", right: ["/figures/land-cleared/"] },
  { typed: "how wide was the lachin corridor", kind: "question", right: ["/figures/corridor-width/"] },
  {
    typed: "how many children did they shelter",
    kind: "question",
    right: ["/figures/children-sheltered/", "/figures/civilians-sheltered/"],
  },
  {
    typed: "how long was the force meant to stay",
    kind: "question",
    right: ["/figures/term-length/", "/figures/term-end/", "/events/2020-11-09-trilateral-statement/"],
  },
  {
    typed: "when did the last soldiers leave",
    kind: "question",
    right: ["/events/2024-06-12-withdrawal-completed/"],
  },
  {
    typed: "when did the withdrawal begin",
    kind: "question",
    right: [
      "/events/2024-04-16-withdrawal-reported/#section_differences",
      "/events/2024-04-16-withdrawal-reported/",
      "/events/2024-04-17-kremlin-confirms-withdrawal/",
    ],
  },
  {
    typed: "when did the monitoring centre close?",
    kind: "question",
    right: ["/events/2024-04-26-monitoring-centre-closes/"],
  },
  {
    typed: "who blocked the lachin corridor",
    kind: "question",
    right: ["/events/2022-12-12-lachin-corridor-blocked/"],
  },
  {
    typed: "who killed the peacekeepers",
    kind: "question",
    right: ["/events/2023-09-20-peacekeepers-killed/"],
  },
  {
    typed: "who replaced Volkov",
    kind: "question",
    right: ["/events/2023-04-26-lentsov-replaces-volkov/", "/people/alexander-lentsov/"],
  },
  { typed: "who is Samvel Shahramanyan", kind: "question", right: ["/people/samvel-shahramanyan/"] },
  {
    typed: "who signed the ceasefire statement",
    kind: "question",
    right: ["/events/2020-11-09-trilateral-statement/"],
  },
  {
    typed: "where was the peacekeepers' base",
    kind: "question",
    right: [
      "/places/khojaly-airport/",
      "/figures/peacekeepers-at-khojaly-base/",
      "/events/2024-05-15-ceremony-at-khojaly-airport/",
      "/events/2024-07-05-aliyev-at-khojaly-airport/",
    ],
  },
  { typed: "where is Kornidzor", kind: "question", right: ["/places/kornidzor/"] },
  {
    typed: "why did the peacekeepers leave early",
    kind: "question",
    right: [
      "/events/2025-11-08-bayramov-on-the-statement/",
      "/events/2024-04-17-why-the-force-left-early/",
      "/reports/2024-04-29-bne-intellinews-why-the-force-left-early/",
    ],
  },
  {
    typed: "did the peacekeepers intervene",
    kind: "question",
    right: ["/events/2023-09-19-contingent-does-not-intervene/"],
  },
  {
    typed: "did armenia leave the csto",
    kind: "question",
    right: [
      "/events/2024-06-12-pashinyan-armenia-will-leave-csto/",
      "/reports/2024-06-13-panarmenian-pashinyan-armenia-will-leave-csto/",
      "/events/2024-02-22-pashinyan-csto-frozen/",
    ],
  },
  { typed: "what is the CSTO?", kind: "question", right: ["/organisations/csto/"] },
  {
    typed: "what happened in september 2023",
    kind: "question",
    right: ["/2023/#2023-09", "/events/2023-09-19-azerbaijani-offensive/"],
  },
  {
    typed: "что будет с миротворцами в Карабахе",
    kind: "question",
    right: ["/reports/2023-10-09-rbc-galuzin-mission-still-needed/"],
  },

  // ── Numbers ───────────────────────────────────────────────────────────────────────────────────
  {
    typed: "50,000",
    kind: "number",
    right: ["/figures/armenians-fled/", "/events/2023-09-24-karabakh-armenians-leave/"],
  },
  {
    typed: "50000",
    kind: "number",
    right: ["/figures/armenians-fled/", "/events/2023-09-24-karabakh-armenians-leave/"],
  },
  {
    typed: "50 000 armenians",
    kind: "number",
    right: ["/figures/armenians-fled/", "/events/2023-09-24-karabakh-armenians-leave/"],
  },
  {
    typed: "100,000 people",
    kind: "number",
    right: [
      "/events/2023-09-30-armenians-counted/",
      "/figures/armenians-fled/",
      "/events/2023-09-24-karabakh-armenians-leave/",
    ],
  },
  {
    typed: "150000",
    kind: "number",
    right: [
      "/figures/artsakh-citizens-displaced/",
      "/events/2024-04-19-artsakh-factions-object/",
      "/reports/2024-04-19-asbarez-artsakh-factions-object/",
    ],
  },
  {
    typed: "1960",
    kind: "number",
    right: [
      "/figures/peacekeepers-deployed/",
      "/figures/peacekeepers-at-khojaly-base/",
      "/events/2020-11-09-trilateral-statement/",
      "/events/2020-11-10-deployment-begins/",
    ],
  },
  {
    typed: "1,960",
    kind: "number",
    right: [
      "/figures/peacekeepers-deployed/",
      "/figures/peacekeepers-at-khojaly-base/",
      "/events/2020-11-09-trilateral-statement/",
      "/events/2020-11-10-deployment-begins/",
    ],
  },
  {
    typed: "1 960 peacekeepers",
    kind: "number",
    right: [
      "/figures/peacekeepers-deployed/",
      "/figures/peacekeepers-at-khojaly-base/",
      "/events/2020-11-10-deployment-begins/",
    ],
  },
  {
    typed: "2000 peacekeepers",
    kind: "number",
    right: [
      "/figures/peacekeepers-deployed/",
      "/figures/peacekeepers-in-place/",
      "/reports/2020-11-10-hyetert-deployment-begins/",
    ],
  },
  {
    typed: "552 pieces of equipment",
    kind: "number",
    right: ["/figures/equipment-brought/", "/events/2020-11-20-deployment-completed/"],
  },
  {
    typed: "26794",
    kind: "number",
    right: [
      "/figures/explosives-neutralised/",
      "/reports/2023-09-04-rbc-kulakov-takes-command/",
      "/reports/2025-11-07-mfa-russia-russian-ministry-sums-up-mission/",
    ],
  },
  { typed: "2,550.2 hectares", kind: "number", right: ["/figures/land-cleared/"] },
  {
    typed: "469",
    kind: "number",
    right: [
      "/figures/civilians-sheltered/",
      "/events/2023-09-19-contingent-shelters-civilians/",
      "/reports/2023-09-19-1lurer-azerbaijani-offensive/",
    ],
  },
  {
    typed: "725 refugees",
    kind: "number",
    right: [
      "/figures/people-returned/",
      "/events/2020-11-17-observation-posts-set-up/",
      "/reports/2020-11-17-yahoo-notizie-observation-posts-set-up/",
    ],
  },
  {
    typed: "57.6 million rounds",
    kind: "number",
    right: [
      "/events/2023-09-22-karabakh-forces-hand-over-arms/",
      "/reports/2023-10-03-moskva-baku-karabakh-forces-hand-over-arms/",
    ],
  },
  {
    typed: "1,800",
    kind: "number",
    right: [
      "/events/2022-03-transfer-to-ukraine-claimed/",
      "/reports/2023-03-17-axar-az-transfer-to-ukraine-claimed/",
    ],
  },
  {
    typed: "6.5 square kilometres",
    kind: "number",
    right: [
      "/events/2024-05-24-four-villages-returned/",
      "/reports/2024-05-24-turan-four-villages-returned/",
    ],
  },
  {
    typed: "380 vehicles",
    kind: "number",
    right: [
      "/figures/other-vehicles-deployed/",
      "/events/2020-11-10-deployment-begins/",
      "/events/2020-11-09-trilateral-statement/",
      "/events/2024-04-27-armour-reported-out/",
    ],
  },
  {
    typed: "5 million dollars",
    kind: "number",
    right: [
      "/events/2024-04-19-future-of-khojaly-airport/",
      "/reports/2024-05-17-caucasian-knot-future-of-khojaly-airport/",
    ],
  },

  // ── Days, months and years ────────────────────────────────────────────────────────────────────
  { typed: "12 June 2024", kind: "day", right: day20240612 },
  { typed: "June 12, 2024", kind: "day", right: day20240612 },
  { typed: "12 Jun 2024", kind: "day", right: day20240612 },
  { typed: "12th of June 2024", kind: "day", right: day20240612 },
  { typed: "2024-06-12", kind: "day", right: day20240612 },
  { typed: "12.06.2024", kind: "day", right: day20240612 },
  { typed: "12/06/2024", kind: "day", right: day20240612 },
  { typed: "12 июня 2024", kind: "day", right: day20240612 },
  { typed: "12 iyun 2024", kind: "day", right: day20240612 },
  { typed: "12 Haziran 2024", kind: "day", right: day20240612 },
  { typed: "12 հունիսի 2024", kind: "day", right: day20240612 },
  { typed: "12 червня 2024", kind: "day", right: day20240612 },
  { typed: "12 juin 2024", kind: "day", right: day20240612 },
  { typed: "Sept 19, 2023", kind: "day", right: day20230919 },
  { typed: "19 September 2023", kind: "day", right: day20230919 },
  { typed: "19.9.2023", kind: "day", right: day20230919 },
  { typed: "19 сентября 2023 года", kind: "day", right: day20230919 },
  { typed: "19 sentyabr 2023", kind: "day", right: day20230919 },
  { typed: "9 November 2020", kind: "day", right: day20201109 },
  { typed: "10 ноября 2020", kind: "day", right: day20201110 },
  { typed: "December 12 2022", kind: "day", right: day20221212 },
  { typed: "23 Nisan 2023", kind: "day", right: day20230423 },
  { typed: "April 17", kind: "day", right: day20240417 },
  { typed: "17 апреля 2024", kind: "day", right: day20240417 },
  { typed: "May 15th, 2024", kind: "day", right: day20240515 },
  { typed: "June 2024", kind: "day", right: month202406 },
  { typed: "2024-06", kind: "day", right: month202406 },
  { typed: "06.2024", kind: "day", right: month202406 },
  { typed: "июнь 2024", kind: "day", right: month202406 },
  { typed: "in june 2024", kind: "day", right: month202406 },
  { typed: "2024", kind: "day", right: ["/2024/", "/#phase_withdrawal"] },
  { typed: "2021", kind: "day", right: ["/2021/", "/#phase_deployment"] },

  // ── Words with hyphens, dashes, apostrophes, points and strokes ───────────────────────────────
  {
    typed: "Baikal-Amur",
    kind: "joined",
    right: [
      "/reports/2024-04-22-kremlin-ru-putin-aliyev-in-moscow/",
      "/events/2024-04-22-putin-aliyev-in-moscow/",
    ],
  },
  {
    typed: "Baikal–Amur",
    kind: "joined",
    right: [
      "/reports/2024-04-22-kremlin-ru-putin-aliyev-in-moscow/",
      "/events/2024-04-22-putin-aliyev-in-moscow/",
    ],
  },
  {
    typed: "amur",
    kind: "joined",
    right: [
      "/reports/2024-04-22-kremlin-ru-putin-aliyev-in-moscow/",
      "/events/2024-04-22-putin-aliyev-in-moscow/",
    ],
  },
  {
    typed: "Russian-Turkish monitoring centre",
    kind: "joined",
    right: [
      "/organisations/joint-monitoring-centre/",
      "/events/2021-01-30-monitoring-centre-opens/",
      "/events/2024-04-26-monitoring-centre-closes/",
    ],
  },
  {
    typed: "turkish russian monitoring center",
    kind: "joined",
    right: [
      "/organisations/joint-monitoring-centre/",
      "/reports/2024-04-26-turan-monitoring-centre-closes/",
      "/events/2024-04-26-monitoring-centre-closes/",
    ],
  },
  { typed: "nagornokarabakh", kind: "joined", right: ["/places/nagorno-karabakh/"] },
  { typed: "Haut Karabagh", kind: "joined", right: ["/places/nagorno-karabakh/"] },
  { typed: "O'Brien", kind: "joined", right: ["/people/james-obrien/"] },
  { typed: "obrien", kind: "joined", right: ["/people/james-obrien/"] },
  {
    typed: "BTR-82A",
    kind: "joined",
    right: [
      "/events/2024-04-27-armour-reported-out/",
      "/events/2024-04-18-speculation-about-ukraine/",
      "/reports/2024-04-28-benguturk-armour-reported-out/",
      "/reports/2024-04-22-index-hu-speculation-about-ukraine/",
    ],
  },
  {
    typed: "anti terrorist measures",
    kind: "joined",
    right: ["/events/2023-09-19-azerbaijani-offensive/", "/about/"],
  },
  {
    typed: "cease-fire 2023",
    kind: "joined",
    right: ["/events/2023-09-20-ceasefire-through-russian-mediation/"],
  },
  { typed: "Mirror Spectator", kind: "joined", right: ["/sources/mirror-spectator/"] },
  { typed: "moskva baku", kind: "joined", right: ["/sources/moskva-baku/"] },
  { typed: "newsam", kind: "joined", right: ["/sources/news-am/"] },
  { typed: "168 am", kind: "joined", right: ["/sources/168-am/"] },
  { typed: "Lenta.ru", kind: "joined", right: ["/sources/lenta-ru/"] },
  { typed: "Dadivank/Khudavang", kind: "joined", right: ["/places/dadivank/"] },
  { typed: "Баганис Айрум", kind: "joined", right: ["/places/baghanis-ayrum/"] },
  {
    typed: "avenir de la force de maintien",
    kind: "joined",
    right: ["/reports/2023-09-29-rt-fr-peskov-talks-with-baku/"],
  },
  {
    typed: "Tagir Murod Karayev",
    kind: "joined",
    right: ["/reports/2023-09-21-meduza-peacekeepers-killed/", "/events/2023-09-20-peacekeepers-killed/"],
  },

  // ── Acronyms, with points and without ─────────────────────────────────────────────────────────
  { typed: "CSTO", kind: "acronym", right: ["/organisations/csto/"] },
  { typed: "C.S.T.O.", kind: "acronym", right: ["/organisations/csto/"] },
  { typed: "ОДКБ", kind: "acronym", right: ["/organisations/csto/"] },
  { typed: "ՀԱՊԿ", kind: "acronym", right: ["/organisations/csto/"] },
  {
    typed: "EU",
    kind: "acronym",
    right: ["/organisations/european-union/", "/events/2024-04-18-eu-takes-note/"],
  },
  { typed: "U.S. State Department", kind: "acronym", right: ["/organisations/us-state-department/"] },
  { typed: "US Department of State", kind: "acronym", right: ["/organisations/us-state-department/"] },
  { typed: "RFERL", kind: "acronym", right: ["/sources/rferl/"] },
  { typed: "RFE/RL Armenian Service", kind: "acronym", right: ["/sources/azatutyun/"] },
  { typed: "afp", kind: "acronym", right: ["/sources/afp/"] },
  { typed: "A.P.", kind: "acronym", right: ["/sources/ap/"] },
  { typed: "ANAMA", kind: "acronym", right: ["/organisations/anama/"] },
  {
    typed: "NATO",
    kind: "acronym",
    right: ["/events/2023-07-12-erdogan-russia-to-leave-in-2025/", "/places/vilnius/"],
  },
  { typed: "RMC", kind: "acronym", right: ["/organisations/russian-peacekeeping-contingent/"] },
  { typed: "МИД России", kind: "acronym", right: ["/organisations/mfa-russia/", "/sources/mfa-russia/"] },
  { typed: "ՀՀ ՊՆ", kind: "acronym", right: ["/organisations/mod-armenia/", "/sources/mod-armenia/"] },
  { typed: "SCEEUS", kind: "acronym", right: ["/sources/sceeus/"] },
  {
    typed: "KamAZ",
    kind: "acronym",
    right: ["/reports/2023-09-21-azernews-peacekeepers-killed/", "/events/2023-09-20-peacekeepers-killed/"],
  },

  // ── Quoted phrases ────────────────────────────────────────────────────────────────────────────
  {
    typed: '"no functions left"',
    kind: "phrase",
    right: [
      "/events/2024-04-22-peskov-no-functions-left/",
      "/reports/2024-04-22-azatutyun-convoy-enters-armenia/",
      "/reports/2024-04-22-lenta-ru-peskov-no-functions-left/",
    ],
  },
  {
    typed: '"silent witness"',
    kind: "phrase",
    right: [
      "/events/2022-12-27-pashinyan-criticises-contingent/",
      "/reports/2022-12-29-caucasus-watch-pashinyan-criticises-contingent/",
    ],
  },
  {
    typed: '"fog and rain"',
    kind: "phrase",
    right: ["/events/2023-09-20-peacekeepers-killed/", "/reports/2023-09-21-azernews-peacekeepers-killed/"],
  },
  {
    typed: '"Yes, that\'s really true"',
    kind: "phrase",
    right: [
      "/reports/2024-04-17-moscow-times-kremlin-confirms-withdrawal/",
      "/events/2024-04-17-kremlin-confirms-withdrawal/",
    ],
  },
  {
    typed: "“will not move a single centimeter”",
    kind: "phrase",
    right: [
      "/reports/2022-08-23-mirror-spectator-lachin-corridor-rerouted/",
      "/events/2022-08-25-lachin-corridor-rerouted/",
    ],
  },
  {
    typed: '"preventing the bloodshed"',
    kind: "phrase",
    right: [
      "/reports/2020-11-21-rferl-lavrov-shoigu-yerevan-baku/",
      "/events/2020-11-21-lavrov-shoigu-yerevan-baku/",
    ],
  },
  {
    typed: '"risk to peace"',
    kind: "phrase",
    right: [
      "/events/2025-11-04-pashinyan-return-a-risk/",
      "/reports/2025-11-04-life-ru-pashinyan-return-a-risk/",
    ],
  },
  { typed: '"Lachin corridor"', kind: "phrase", right: ["/places/lachin-corridor/"] },
  {
    typed: "«проявляют настоящий героизм»",
    kind: "phrase",
    right: ["/reports/2023-09-26-rline-russia-armenia-rift/", "/events/2023-09-25-russia-armenia-rift/"],
  },
  {
    typed: '"Да, это действительно так"',
    kind: "phrase",
    right: [
      "/reports/2024-04-17-meduza-kremlin-confirms-withdrawal/",
      "/reports/2024-04-17-vedomosti-withdrawal-reported/",
      "/events/2024-04-17-kremlin-confirms-withdrawal/",
    ],
  },
  {
    typed: '"Order of Courage" "Kirill Kulakov"',
    kind: "phrase",
    right: [
      "/events/2024-05-15-ceremony-at-khojaly-airport/",
      "/reports/2024-05-15-news-ru-ceremony-at-khojaly-airport/",
    ],
  },
  {
    typed: '"last chance" "peace treaty"',
    kind: "phrase",
    right: [
      "/events/2023-01-10-aliyev-mission-ends-in-2025/",
      "/reports/2023-01-10-mediamax-aliyev-mission-ends-in-2025/",
      "/reports/2023-01-10-panarmenian-aliyev-mission-ends-in-2025/",
    ],
  },
  {
    typed: '"guarantor of peace" gerasimov',
    kind: "phrase",
    right: [
      "/events/2023-12-19-moscow-says-mission-goes-on/",
      "/reports/2023-12-21-artsakhpress-moscow-says-mission-goes-on/",
    ],
  },
  // The words stand in the record, but not in this order.
  { typed: '"functions no left"', kind: "phrase", right: [] },

  // ── Two names together ────────────────────────────────────────────────────────────────────────
  {
    typed: "Putin Aliyev",
    kind: "two names",
    right: ["/events/2024-04-22-putin-aliyev-in-moscow/", "/events/2023-09-21-aliyev-apologises-to-putin/"],
  },
  {
    typed: "lavrov bayramov",
    kind: "two names",
    right: [
      "/events/2023-09-22-bayramov-apologises-to-lavrov/",
      "/events/2023-02-28-lavrov-rules-out-checkpoint/",
      "/events/2020-10-09-russia-proposes-peacekeepers/",
    ],
  },
  {
    typed: "Lavrov and Shoigu",
    kind: "two names",
    right: ["/events/2020-11-21-lavrov-shoigu-yerevan-baku/"],
  },
  {
    typed: "aliyev pashinyan washington",
    kind: "two names",
    right: ["/events/2025-08-08-washington-meeting/", "/events/2025-08-09-moscow-recalls-the-mission/"],
  },
  {
    typed: "Goris Sisian",
    kind: "two names",
    right: [
      "/events/2024-04-22-goris-sisian-sites-to-close/",
      "/reports/2024-04-22-armradio-goris-sisian-sites-to-close/",
    ],
  },
  {
    typed: "Barda Goran",
    kind: "two names",
    right: [
      "/events/2024-06-09-vehicles-loaded-at-goran-and-barda/",
      "/reports/2024-06-09-azernews-vehicles-loaded-at-goran-and-barda/",
    ],
  },
  { typed: "Volkov Lentsov", kind: "two names", right: ["/events/2023-04-26-lentsov-replaces-volkov/"] },
  {
    typed: "Sahakyan Ghukasyan",
    kind: "two names",
    right: [
      "/events/2026-02-05-karabakh-leaders-sentenced/",
      "/events/2023-10-05-zatulin-no-one-to-protect/",
      "/reports/2026-02-05-mirror-spectator-karabakh-leaders-sentenced/",
    ],
  },
  {
    typed: "Kosobokov Muradov",
    kind: "two names",
    right: ["/events/2021-09-09-muradov-leaves-command/", "/events/2021-09-28-anashkin-takes-command/"],
  },
  { typed: "mirzoyan o'brien", kind: "two names", right: ["/events/2024-06-11-armenia-us-joint-statement/"] },
  {
    typed: "Nikiforov Lapin",
    kind: "two names",
    right: [
      "/events/2024-05-15-ceremony-at-khojaly-airport/",
      "/people/aleksandr-lapin/",
      "/reports/2024-05-15-operativ-media-ceremony-at-khojaly-airport/",
    ],
  },
  {
    typed: "putin valdai",
    kind: "two names",
    right: ["/events/2023-10-05-putin-on-the-mandate/", "/organisations/valdai-club/"],
  },
  {
    typed: "Волков Варданян",
    kind: "two names",
    right: [
      "/reports/2022-12-29-ccbs-lachin-corridor-blocked/",
      "/events/2022-12-12-lachin-corridor-blocked/",
    ],
  },
  {
    typed: "Simonyan Kovgan",
    kind: "two names",
    right: ["/events/2023-09-20-peacekeepers-killed/", "/reports/2023-09-21-meduza-peacekeepers-killed/"],
  },
  { typed: "Hakari Kornidzor", kind: "two names", right: ["/events/2024-04-22-convoy-enters-armenia/"] },

  // ── Headlines of reports, typed in part ───────────────────────────────────────────────────────
  // English.
  {
    typed: "cost of russia's friendship",
    kind: "headline",
    right: ["/reports/2024-05-carnegie-why-the-force-left-early/"],
  },
  {
    typed: "russia quietly exits karabakh",
    kind: "headline",
    right: ["/reports/2024-04-19-justiceinfo-why-the-force-left-early/"],
  },
  {
    typed: "wake up one day and see no russia",
    kind: "headline",
    right: ["/reports/2023-09-03-charter97-pashinyan-russia-leaving-region/"],
  },
  {
    typed: "eagle that never takes off",
    kind: "headline",
    right: ["/reports/2024-07-08-today-az-aliyev-at-khojaly-airport/"],
  },
  {
    typed: "US plays down russian role",
    kind: "headline",
    right: ["/reports/2024-04-18-azatutyun-us-comments-on-withdrawal/"],
  },
  {
    typed: "a risky role for russian peacekeepers",
    kind: "headline",
    right: ["/reports/2021-11-crisis-group-trilateral-statement/"],
  },
  {
    typed: "someone has probably promised something",
    kind: "headline",
    right: ["/reports/2023-01-10-mediamax-aliyev-mission-ends-in-2025/"],
  },
  {
    typed: "No place for peace, nor for peacekeepers",
    kind: "headline",
    right: ["/reports/2024-04-mir-peremen-last-bulletin/"],
  },
  // Russian.
  {
    typed: "как поступить с орлом",
    kind: "headline",
    right: ["/reports/2024-05-17-caucasian-knot-future-of-khojaly-airport/"],
  },
  {
    typed: "эффект отсутствия",
    kind: "headline",
    right: ["/reports/2024-04-forbes-russia-why-the-force-left-early/"],
  },
  {
    typed: "миротворцы свернули наблюдательные посты",
    kind: "headline",
    right: ["/reports/2023-10-06-caucasian-knot-temporary-posts-removed/"],
  },
  {
    typed: "российский офицер-сапер погиб",
    kind: "headline",
    right: ["/reports/2020-12-18-interfax-sapper-killed-near-shusha/"],
  },
  {
    typed: "сменили второй раз за полгода",
    kind: "headline",
    right: ["/reports/2023-09-04-rbc-kulakov-takes-command/"],
  },
  {
    typed: "ходжалинский аэропорт",
    kind: "headline",
    right: [
      "/reports/2024-04-19-novoye-vremya-future-of-khojaly-airport/",
      "/reports/2024-07-05-azertac-aliyev-at-khojaly-airport/",
      "/places/khojaly-airport/",
    ],
  },
  {
    typed: "церемония закрытия мониторингового центра",
    kind: "headline",
    right: ["/reports/2024-04-26-mod-azerbaijan-monitoring-centre-closes/"],
  },
  // Azerbaijani, with its letters and without.
  {
    typed: "müşahidə məntəqəsini bağlayıblar",
    kind: "headline",
    right: ["/reports/2023-10-08-demedia-az-more-posts-closed/"],
  },
  {
    typed: "rusiya sulhmeramlilari qarabagdan gedir",
    kind: "headline",
    right: ["/reports/2022-12-21-xezernews-shoigu-force-stays-in-2023/"],
  },
  {
    typed: "hərbi şəhərciklərin sayını niyə artırır",
    kind: "headline",
    right: ["/reports/2021-03-31-manevr-camps-built/"],
  },
  {
    typed: "yeni komandanı qəbul edib",
    kind: "headline",
    right: ["/reports/2022-01-12-azadliq-info-volkov-takes-command/"],
  },
  {
    typed: "monitorinq mərkəzi fəaliyyətini dayandırdı",
    kind: "headline",
    right: ["/reports/2024-04-26-lent-az-monitoring-centre-closes/"],
  },
  // Armenian, once in small letters for capitals.
  {
    typed: "Կրեմլը հաստատում է",
    kind: "headline",
    right: ["/reports/2024-04-17-azatutyun-kremlin-confirms-withdrawal/"],
  },
  {
    typed: "ռուս խաղաղապահներն արցախում",
    kind: "headline",
    // The event has the report below it.
    right: ["/reports/2023-11-hraparak-rotation-completed/", "/events/2023-11-06-rotation-completed/"],
  },
  {
    typed: "Խաղաղապահները ժամանել են",
    kind: "headline",
    right: ["/reports/2020-12-12-artsakh-news-fighting-at-khtsaberd/"],
  },
  // Turkish, Ukrainian, French, German, Spanish, Italian, Polish, Serbian.
  {
    typed: "karabağ bölgesinden resmen çekildi",
    kind: "headline",
    right: ["/reports/2024-06-12-muhabir-withdrawal-completed/"],
  },
  {
    typed: "Росія перекинула в Нагірний Карабах",
    kind: "headline",
    right: ["/reports/2020-11-11-segodnya-deployment-begins/"],
  },
  {
    typed: "moscou ne discute pas du retrait",
    kind: "headline",
    right: ["/reports/2023-10-08-la-nouvelle-republique-withdrawal-talks-denied/"],
  },
  {
    typed: "Abzug der russischen Friedenstruppen aus Karabach",
    kind: "headline",
    right: ["/reports/2024-06-12-az24saat-withdrawal-completed/"],
  },
  {
    typed: "rusia empieza a retirar fuerzas",
    kind: "headline",
    right: ["/reports/2024-04-17-proceso-kremlin-confirms-withdrawal/"],
  },
  {
    typed: "armeni accampati all'esterno della base",
    kind: "headline",
    right: ["/reports/2023-09-23-lapresse-contingent-shelters-civilians/"],
  },
  {
    typed: "rosja wycofuje wojska",
    kind: "headline",
    right: ["/reports/2024-04-24-ies-lublin-why-the-force-left-early/"],
  },
  {
    typed: "snage se povukle",
    kind: "headline",
    right: ["/reports/2024-06-12-insajder-withdrawal-completed/"],
  },

  // ── Chapters and topics ───────────────────────────────────────────────────────────────────────
  { typed: "before the mission", kind: "chapter", right: ["/#phase_before-the-mission"] },
  { typed: "questions over the mission", kind: "chapter", right: ["/#phase_erosion"] },
  { typed: "blockade and offensive", kind: "chapter", right: ["/#phase_blockade-and-offensive"] },
  { typed: "after the offensive", kind: "chapter", right: ["/#phase_after-the-offensive"] },
  { typed: "aftermath", kind: "chapter", right: ["/topics/aftermath/", "/#phase_aftermath"] },
  { typed: "deployment", kind: "chapter", right: ["/topics/deployment/", "/#phase_deployment"] },
  {
    typed: "blockade",
    kind: "chapter",
    right: [
      "/topics/blockade/",
      "/#phase_blockade-and-offensive",
      "/events/2022-12-12-lachin-corridor-blocked/",
    ],
  },
  {
    typed: "observation posts",
    kind: "chapter",
    right: ["/topics/observation-posts/", "/figures/observation-posts/"],
  },
  { typed: "displacement", kind: "chapter", right: ["/topics/displacement/"] },
  { typed: "mandate", kind: "chapter", right: ["/topics/mandate/"] },
  { typed: "diplomacy", kind: "chapter", right: ["/topics/diplomacy/"] },
  {
    typed: "convoys",
    kind: "chapter",
    right: ["/topics/convoy/", "/events/2024-04-22-convoy-enters-armenia/"],
  },

  // ── Words that are nowhere ────────────────────────────────────────────────────────────────────
  { typed: "Navalny", kind: "nothing", right: [] },
  { typed: "bitcoin", kind: "nothing", right: [] },
  { typed: "Eurovision", kind: "nothing", right: [] },
  { typed: "kangaroo", kind: "nothing", right: [] },
  { typed: "Afghanistan", kind: "nothing", right: [] },
  { typed: "xqzptlv", kind: "nothing", right: [] },
  { typed: "C++", kind: "nothing", right: [] },
  // Only the label of a button; no page of the record has both words.
  { typed: "copy link", kind: "nothing", right: [] },
  { typed: "криптовалюта", kind: "nothing", right: [] },
  { typed: "football championship", kind: "nothing", right: [] },
  { typed: "8,123,456", kind: "nothing", right: [] },

  // ── Single forms of verbs and nouns ───────────────────────────────────────────────────────────
  {
    typed: "withdrew",
    kind: "form",
    right: [
      "/topics/withdrawal/",
      "/#phase_withdrawal",
      "/events/2024-06-12-withdrawal-completed/",
      "/events/2024-04-17-kremlin-confirms-withdrawal/",
      "/events/2024-04-16-withdrawal-reported/",
      "/reports/2024-04-19-caliber-az-why-the-force-left-early/",
    ],
  },
  {
    typed: "withdrawn",
    kind: "form",
    right: [
      "/topics/withdrawal/",
      "/#phase_withdrawal",
      "/events/2024-06-12-withdrawal-completed/",
      "/events/2024-04-17-kremlin-confirms-withdrawal/",
      "/events/2024-04-16-withdrawal-reported/",
      "/reports/2024-06-12-muhabir-withdrawal-completed/",
    ],
  },
  {
    typed: "fled",
    kind: "form",
    right: ["/figures/armenians-fled/", "/events/2023-09-24-karabakh-armenians-leave/"],
  },
  {
    typed: "fleeing",
    kind: "form",
    right: [
      "/reports/2023-09-30-dw-karabakh-armenians-leave/",
      "/reports/2023-10-01-tbs-karabakh-armenians-leave/",
      "/figures/armenians-fled/",
      "/events/2023-09-24-karabakh-armenians-leave/",
    ],
  },
  {
    typed: "froze",
    kind: "form",
    right: [
      "/events/2024-02-22-pashinyan-csto-frozen/",
      "/reports/2024-02-23-oc-media-pashinyan-csto-frozen/",
    ],
  },
  {
    typed: "fought",
    kind: "form",
    right: [
      "/events/1988-first-karabakh-war/",
      "/events/2020-09-27-second-karabakh-war/",
      "/#phase_before-the-mission",
      "/topics/war/",
    ],
  },
  {
    typed: "flew",
    kind: "form",
    right: [
      "/events/2020-11-10-deployment-begins/",
      "/reports/2020-11-10-hyetert-deployment-begins/",
      "/reports/2020-11-13-izvestia-deployment-begins/",
    ],
  },
  {
    typed: "built",
    kind: "form",
    right: [
      "/events/2020-12-31-camps-built/",
      "/reports/2021-05-08-abzas-camps-built/",
      "/reports/2021-01-14-rossiyskaya-gazeta-camps-built/",
    ],
  },
  {
    typed: "apologized",
    kind: "form",
    right: [
      "/events/2023-09-21-aliyev-apologises-to-putin/",
      "/events/2023-09-22-bayramov-apologises-to-lavrov/",
      "/reports/2023-09-21-jerusalem-post-aliyev-apologises-to-putin/",
    ],
  },
  {
    typed: "announcement",
    kind: "form",
    right: [
      "/events/2024-06-12-withdrawal-completed/",
      "/events/2024-04-18-monitoring-centre-closure-announced/",
      "/events/2024-02-10-talks-with-baku-on-the-force/",
      "/topics/withdrawal/",
    ],
  },
  {
    typed: "acceptance",
    kind: "form",
    right: [
      "/events/2022-10-06-prague-statement/",
      "/events/2023-09-20-ceasefire-through-russian-mediation/",
    ],
  },
  {
    typed: "sentencing",
    kind: "form",
    right: [
      "/events/2026-02-17-vardanyan-sentenced/",
      "/events/2026-02-05-karabakh-leaders-sentenced/",
      "/reports/2026-02-18-bne-intellinews-karabakh-leaders-sentenced/",
    ],
  },
  {
    typed: "decorations",
    kind: "form",
    right: ["/events/2023-10-03-peacekeepers-decorated/", "/reports/2023-10-03-ntv-peacekeepers-decorated/"],
  },
];
