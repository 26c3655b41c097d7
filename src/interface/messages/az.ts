import type { Messages } from "./en.ts";

/** The texts of the interface in Azerbaijani. */
export const az: Messages = {
  skip: "Keç",
  skipToContent: "Məzmuna keç",
  skipToTimeline: "Xronologiyaya keç",
  skipToSearch: "Axtarışa keç",
  siteMenu: "Sayt",
  timeline: "Xronologiya",
  story: "Hekayə",
  map: "Xəritə",
  differences: "Fərqlər",
  browse: "Bölmələr",
  allEvents: "Bütün hadisələr",
  reports: "Xəbərlər",
  known: "Nə vaxt nə məlum idi",
  coverage: "Kim nə barədə xəbər verib",
  corrections: "Düzəlişlər",
  about: "Haqqında",
  people: "Şəxslər",
  organisations: "Təşkilatlar",
  places: "Yerlər",
  sources: "Mənbələr",
  topics: "Mövzular",
  measures: "Rəqəmlər",
  dark: "Tünd görünüş",
  search: "Axtar",
  searchLabel: "Ad, yer və ya söz üzrə axtarış",
  searchHint: "Ad, yer, söz",
  rests:
    "Hər hadisədə onun hansı xəbərlərə əsaslandığı və hər birinin nə dediyi göstərilir: {#about}bu xronologiya necə tərtib olunub{/about}.",
  changes: "Dərcdən sonra dəyişdirilənlər {#corrections}düzəlişlər{/corrections} siyahısındadır.",
  reuse: "Yükləmək üçün: {#data}bütün məlumatlar{/data}; izləmək üçün: {#feed}yeniliklər lenti{/feed}.",
  inLanguages: "Başqa dillərdə",
  thisLanguage: "Azərbaycanca",
  translated:
    "Bu səhifədə başlıq, giriş və dönüş nöqtələrinin adları tərcümə olunub. Bütün başqa səhifələr ingilis dilindədir.",
  unreviewed:
    "Bu tərcüməni hələ heç kim yoxlamayıb. {#english}İngiliscə səhifədən{/english} fərqlənərsə, ingiliscə mətn əsasdır.",
  reviewed:
    "Tərcüməni yoxlayan: {$name}. {#english}İngiliscə səhifədən{/english} fərqlənərsə, ingiliscə mətn əsasdır.",
  whereThingsStand: "İndiki vəziyyət",
  turningPoints: "{$count :number} dönüş nöqtəsi",
  reportCount: "{$count :number} xəbər",
  names: "Adlar",
  namesIntroduction:
    "Azərbaycan dilindəki xəbərlərdə və ya məlumat kitablarında yazıldığı kimi. Hər ad ingilis dilində səhifəyə aparır; axtarış onların hamısını tanıyır.",
  aboutDate: "təxminən {$date}",
  possiblyDate: "ehtimal ki, {$date}",
};
