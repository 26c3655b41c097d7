import type { Messages } from "./en.ts";

/** The texts of the interface in Russian. */
export const ru: Messages = {
  skip: "Пропустить",
  skipToContent: "Перейти к содержанию",
  skipToTimeline: "Перейти к хронологии",
  skipToSearch: "Перейти к поиску",
  siteMenu: "Сайт",
  timeline: "Хронология",
  story: "Рассказ",
  map: "Карта",
  differences: "Расхождения",
  browse: "Разделы",
  allEvents: "Все события",
  reports: "Сообщения",
  known: "Что и когда было известно",
  coverage: "Кто о чём сообщал",
  corrections: "Исправления",
  about: "О проекте",
  people: "Люди",
  organisations: "Организации",
  places: "Места",
  sources: "Источники",
  topics: "Темы",
  measures: "Цифры",
  dark: "Тёмная тема",
  search: "Найти",
  searchLabel: "Поиск по имени, месту или слову",
  searchHint: "Имя, место, слово",
  rests:
    "У каждого события показано, на каких сообщениях оно основано и что говорит каждое из них: {#about}как составлена эта хронология{/about}.",
  changes: "Что изменено после публикации, перечислено в {#corrections}исправлениях{/corrections}.",
  reuse: "Скачать {#data}все данные{/data}; следить за {#feed}лентой обновлений{/feed}.",
  inLanguages: "На других языках",
  thisLanguage: "Русский",
  translated:
    "На этой странице переведены заглавие, введение и названия поворотных событий. Все остальные страницы на английском языке.",
  unreviewed:
    "Этот перевод ещё никем не проверен. Если он расходится с {#english}английской страницей{/english}, следует исходить из английского текста.",
  reviewed:
    "Перевод проверен, проверяющий: {$name}. Если он расходится с {#english}английской страницей{/english}, следует исходить из английского текста.",
  whereThingsStand: "Положение сейчас",
  turningPoints:
    ".input {$count :number} .match $count one {{{$count} поворотное событие}} few {{{$count} поворотных события}} * {{{$count} поворотных событий}}",
  reportCount:
    ".input {$count :number} .match $count one {{{$count} сообщение}} few {{{$count} сообщения}} * {{{$count} сообщений}}",
  names: "Имена и названия",
  namesIntroduction:
    "Имена и названия в том виде, в каком их приводят сообщения или справочники на русском языке. Каждое ведёт на страницу на английском; поиск знает их все.",
  aboutDate: "примерно {$date}",
  possiblyDate: "возможно, {$date}",
};
