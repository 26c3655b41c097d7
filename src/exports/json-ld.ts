import { addresses } from "../timeline/addresses.ts";
import { machineDate } from "../timeline/dates/print.ts";
import { endOf, isExactPoint, isKnown, startOf } from "../timeline/dates/record-date.ts";
import type { Place } from "../timeline/entities.ts";
import { lastDayOf } from "../timeline/record-days.ts";
import {
  type Account,
  type TimelineEvent,
  type TimelineItem,
  type TimelineReport,
  titleText,
} from "../timeline/timeline.ts";
import type { ExportedSite } from "./exported-site.ts";

/** So many reports are described, the earliest: with more, a page with many reports would be too heavy for old phones. */
const describedReports = 6;

/**
 * What a page is about, for search engines (https://schema.org/). There is no ClaimReview, which needs a rating: this
 * record rates nobody.
 */
export function itemGraph(item: TimelineItem, site: ExportedSite): object {
  const url = site.urlOf(item.address);
  const main = item.kind === "event" ? eventOf(item, url, site) : describedArticle(item);
  const about = item.kind === "event" ? [] : item.accounts.map((account) => claimOf(account, item.link));
  return graph([
    {
      "@type": "WebPage",
      "@id": url,
      name: titleText(item),
      inLanguage: site.texts.language,
      ...(item.added !== null && { datePublished: item.added.edtf }),
      dateModified: lastDayOf(item) ?? undefined,
      license: site.texts.licence.url,
      // Whose publisher and policies hold for it.
      isPartOf: { "@id": site.urlOf(addresses.home) },
      ...relatedLinks(item, site),
      mainEntity: main,
    },
    ...about,
  ]);
}

/** The site and its data, for the home page. */
export function siteGraph(site: ExportedSite): object {
  const { texts, timeline, urlOf } = site;
  const home = urlOf(addresses.home);
  const days = timeline.events
    .flatMap(({ date }) => [startOf(date) ?? [], endOf(date) ?? []].flat())
    .toSorted();
  const download = (path: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    encodingFormat,
    contentUrl: urlOf(path),
  });
  return graph([
    {
      "@type": "WebSite",
      "@id": home,
      url: home,
      name: texts.title,
      description: texts.description,
      inLanguage: texts.language,
      license: texts.licence.url,
      ...policies(site),
    },
    {
      "@type": "Dataset",
      "@id": urlOf(addresses.data),
      name: texts.title,
      description: texts.description,
      url: urlOf(addresses.data),
      license: texts.licence.url,
      ...(days.length > 0 && { temporalCoverage: `${days.at(0)}/${days.at(-1)}` }),
      distribution: [
        download(addresses.eventsData, "application/json"),
        download(addresses.reportsData, "application/json"),
        download(addresses.dataTable("accounts"), "text/csv"),
        download(addresses.bag, "application/zip"),
      ],
    },
  ]);
}

function graph(nodes: readonly object[]): object {
  return { "@context": "https://schema.org", "@graph": nodes };
}

function policies({ texts, urlOf }: ExportedSite): object {
  const { publisher } = texts;
  return {
    ...(publisher !== undefined && {
      publisher: { "@type": "Organization", name: publisher.name, url: publisher.url },
    }),
    publishingPrinciples: urlOf(addresses.about),
    correctionsPolicy: urlOf(`${addresses.about}#errors`),
  };
}

function relatedLinks(item: TimelineItem, { urlOf }: ExportedSite): object {
  if (item.kind === "report" || item.see.length === 0) return {};
  return { relatedLink: item.see.map(({ address }) => urlOf(address)) };
}

function eventOf(event: TimelineEvent, url: string, { urlOf }: ExportedSite): object {
  return {
    "@type": "Event",
    "@id": `${url}#event`,
    name: event.title,
    description: event.firstSentence,
    ...datesOf(event),
    ...(event.places.length > 0 && { location: event.places.map((place) => placeOf(place, urlOf)) }),
    ...(event.reports.length > 0 && { subjectOf: event.reports.slice(0, describedReports).map(articleOf) }),
  };
}

/** Only dates that are exact: there is no way to say “about”. */
function datesOf({ date, time }: TimelineEvent): object {
  if (date.kind === "point") return { startDate: time?.machine ?? machineDate(date) ?? undefined };
  const { from, to } = date;
  return {
    ...(isKnown(from) && isExactPoint(from) && { startDate: from.earliest }),
    ...(isKnown(to) && isExactPoint(to) && { endDate: to.latest }),
  };
}

function placeOf({ address, name, identifiers }: Place, urlOf: ExportedSite["urlOf"]): object {
  return {
    "@type": "Place",
    name,
    url: urlOf(address),
    ...(identifiers?.wikidata !== undefined && {
      sameAs: `https://www.wikidata.org/wiki/${identifiers.wikidata}`,
    }),
  };
}

function articleOf({ headline, link, language, published, source, agency }: TimelineReport): object {
  return {
    "@type": "NewsArticle",
    "@id": link,
    ...(headline !== null && { headline }),
    inLanguage: language,
    datePublished: machineDate(published) ?? undefined,
    publisher: { "@type": "NewsMediaOrganization", name: source.name },
    ...(agency !== null && { sourceOrganization: { "@type": "NewsMediaOrganization", name: agency.name } }),
  };
}

/** A report on its own page; on those of its events, which must be light, its description is not given to machines. */
function describedArticle(report: TimelineReport): object {
  const { description } = report;
  return { ...articleOf(report), ...(description !== null && { description }) };
}

function claimOf({ says, by }: Account, article: string): object {
  return {
    "@type": "Claim",
    text: says,
    ...(by.length > 0 && {
      author: by.map(({ collection, name }) => ({
        "@type": collection === "people" ? "Person" : "Organization",
        name,
      })),
    }),
    appearance: { "@id": article },
  };
}
