/**
 * Eastern Armenian: each ending of the nominative, with the endings that stand for it in other forms. An empty
 * ending means that the others follow the whole word.
 *
 * Sources: the tables of https://en.wiktionary.org/wiki/Քութայիս (cases, article, possessive);
 * http://learnarmenian.blogspot.com/2008/01/plural-and-definiteindefinite-article.html (plural, article, lost
 * vowels); https://github.com/snowballstem/snowball/blob/6ddd7dd0a18b88bb0df2a4ac64f1b2fc9f856f40/algorithms/armenian.sbl
 * (all endings, by Astghik Mkrtchyan).
 */
export const armenian: Readonly<Record<string, string>> = {
  "": [
    // The article, the possessives of the first and second person, the cases, alone and after vowels.
    "ը ն ս դ ի ին ից ով ում իս իդ",
    "յի յին յից յով յում",
    // The plural of short words, and of longer ones.
    "եր երը երն երի երին երից երով երում",
    "ներ ները ներն ների ներին ներից ներով ներում",
  ].join(" "),
  ի: "ու ուն ուց ով",
  // “կատու”, “կատվի”.
  ու: "վի վին վից վով վում",
  ություն: "ության ությանը ությանն ությամբ",
  // The same, as it was written before the reform and is in the diaspora.
  ութիւն: "ութեան ութեանը ութեանն ութեամբ",
  // Vowels that the last syllable loses before endings.
  ուրդ: "րդի րդին րդից րդով րդում",
  ումբ: "մբի մբին մբից մբով մբում",
  ուրջ: "րջի րջին րջից րջով րջում",
  իրք: "րքի րքին րքից րքով րքում",
  ուն: "ան անը անն",
};
