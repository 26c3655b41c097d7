import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { check } from "@placemarkio/check-geojson";
import { parse as parseBib } from "@retorquere/bibtex-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { z } from "astro/zod";
import { parse as parseCsv } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { parse as parseYaml } from "yaml";
import { embeddedPagesOf, pageAt, pagesOf, wordsOf } from "../support/site/pages.ts";
import { contentOf, type SiteName, site, siteAddress } from "../support/site/sites.ts";

const [main, ferry, below] = [await site("main"), await site("ferry"), await site("ferryBelow")];

function read(directory: string, path: string): Promise<string> {
  return readFile(join(directory, path), "utf8");
}

const row = z.record(z.string(), z.string());

/** A table as pandas and others read it: by the names of its columns. */
async function tableOf(directory: string, name: string) {
  const text = await read(directory, `data/${name}.csv`);
  return z.array(row).parse(parseCsv(text, { bom: true, columns: true }));
}

async function filesBelow(directory: string, ending: string): Promise<string[]> {
  return (await readdir(directory, { recursive: true })).filter((path) => path.endsWith(ending));
}

describe("feeds", () => {
  test("are read by a strict reader, the newest first, each entry with an id that names no host", async () => {
    for (const path of await filesBelow(main, "feed.xml")) {
      const { entries = [], links } = parseAtomFeed(await read(main, path));
      if (!path.startsWith("corrections")) expect(entries.length, path).toBeGreaterThan(0);
      expect(links?.some(({ rel, href }) => rel === "self" && href === `${siteAddress}/${path}`)).toBe(true);
      const days = entries.map(({ published }) => published ?? "");
      expect(days).toEqual(days.toSorted().toReversed());
      for (const { id } of entries) expect(id).toMatch(/^urn:uuid:/);
    }
  });

  test("of the whole record tell what is new, as Atom and as JSON", async () => {
    const atom = parseAtomFeed(await read(ferry, "feed.xml"));
    const json = parseJsonFeed(await read(ferry, "feed.json"));
    expect(atom.entries?.map(({ id }) => id)).toEqual(json.items?.map(({ id }) => id));
    expect(json.items?.[0]).toMatchObject({
      url: `${siteAddress}/reports/wreck-in-turkish/`,
      title: "Kıyıda bir enkaz (Göl Postası)",
      content_text: "A report of Göl Postası, published 10 May 2012: “A wreck on the shore”.",
    });
  });

  test("keep their ids when the site moves", async () => {
    const [here, there] = [await read(ferry, "feed.xml"), await read(below, "feed.xml")].map((text) =>
      parseAtomFeed(text).entries?.map(({ id }) => id),
    );
    expect(there).toEqual(here);
  });

  test("lead to all that was ever added, through their archive", async () => {
    const seen = new Set<string>();
    const queue = ["feed.xml"];
    for (const path of queue) {
      const { entries = [], links = [] } = parseAtomFeed(await read(main, path));
      for (const { id } of entries) seen.add(id ?? "");
      const previous = links.find(({ rel }) => rel === "prev-archive")?.href;
      if (previous !== undefined) queue.push(previous.slice(siteAddress.length + 1));
    }
    const { length: events } = await tableOf(main, "events");
    const { length: reports } = await tableOf(main, "reports");
    expect(seen.size).toBe(events + reports);
  });

  test("are found from every page, and that of a topic from its own", async () => {
    for (const { document, address } of await pagesOf(ferry)) {
      const feeds = [...document.querySelectorAll('link[type="application/atom+xml"]')];
      expect(
        feeds.map((link) => link.getAttribute("href")),
        address,
      ).toContain("/feed.xml");
    }
    const { document } = await pageAt(ferry, "/topics/ferry/");
    expect(document.querySelector('link[href="/topics/ferry/feed.xml"]')).not.toBeNull();
  });
});

describe("the calendar", () => {
  test("has whole days, and of an event that lasted the day after its last as its end", async () => {
    const component = new ICAL.Component(ICAL.parse(await read(ferry, "timeline.ics")));
    const events = component.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    const announced = events.find(({ summary }) => summary.startsWith("The council announces"));
    expect(announced?.startDate.toString()).toBe("2001-02-01");
    expect(announced?.endDate.toString()).toBe("2001-02-04");
    // Where the time of day is known, an event is a moment, which calendars show by the clocks of their readers.
    const collision = events.find(({ summary }) => summary.startsWith("The ferry runs into"));
    expect(collision?.startDate.toString()).toBe("2000-11-11T17:40:00Z");
    // Of these only a month is known.
    expect(events.map(({ summary }) => summary)).not.toContain("The ferry is sold to Iceland");
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
});

describe("a time of day", () => {
  test("is exact in each file, with its time zone or the hours from UTC", async () => {
    const [events, accounts] = [await tableOf(ferry, "events"), await tableOf(ferry, "accounts")];
    expect(events.find(({ id }) => id === "fog-collision")).toMatchObject({
      date: "2000-11-12",
      time: "06:40",
      timeZone: "Pacific/Auckland",
      moment: "2000-11-12T06:40+13:00",
      dateText: "12 November 2000, 06:40 Auckland time",
    });
    const ofWire = accounts.find(({ report }) => report === "fog-on-the-wire");
    expect(ofWire).toMatchObject({ time: "17:40", timeZone: "UTC", moment: "2000-11-11T17:40+00:00" });
    const slides = JSON.parse(await read(ferry, "data/timelinejs.json"));
    expect(slides).toMatchObject({
      events: expect.arrayContaining([
        expect.objectContaining({
          unique_id: "fog-collision",
          start_date: { year: 2000, month: 11, day: 12, hour: 6, minute: 40 },
          display_date: "12 November 2000, 06:40 Auckland time",
        }),
      ]),
    });
    expect(await read(ferry, "topics/safety/feed.xml")).toContain(
      "12 November 2000, 06:40 Auckland time: The ferry",
    );
  });
});

describe("data", () => {
  test("leave nothing out of what the files of the content say", async () => {
    const content = await contentOf("ferry");
    for (const name of ["events", "reports", "people", "organisations", "places", "sources", "measures"]) {
      const file = z
        .record(z.string(), z.unknown())
        .parse(JSON.parse(await read(ferry, `data/${name}.json`)));
      const rows = z.array(z.looseObject({ id: z.string() })).parse(file[name]);
      const paths = (await readdir(join(content, name), { recursive: true })).filter((path) =>
        /\.(?:md|yaml)$/.test(path),
      );
      expect(rows).toHaveLength(paths.length);
      for (const path of paths) {
        const text = await read(content, `${name}/${path}`);
        const fields = z
          .record(z.string(), z.unknown())
          .parse(parseYaml(text.replace(/^---\n/, "").split("\n---\n")[0] ?? ""));
        // The side of a label on our maps is of no use elsewhere; `url` is the address of the page here.
        const { label: _label, url, ...others } = fields;
        const published = name === "reports" ? { ...others, link: url } : others;
        const id = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
        expect(
          rows.find((each) => each.id === id),
          path,
        ).toMatchObject(published);
      }
    }
  });

  test("are what their schemas say", async () => {
    for (const path of await filesBelow(join(main, "data/schema"), ".json")) {
      const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
        JSON.parse(await read(main, `data/schema/${path}`)),
      );
      expect(validate(JSON.parse(await read(main, `data/${path}`))), JSON.stringify(validate.errors)).toBe(
        true,
      );
    }
  });

  test("of the Data Package have its columns, sizes and digests, and refer to what there is", async () => {
    const description = z
      .object({
        resources: z.array(
          z.object({
            name: z.string().regex(/^[a-z0-9._-]+$/),
            path: z.string(),
            bytes: z.number(),
            hash: z.string(),
            schema: z
              .object({
                fields: z.array(z.object({ name: z.string(), description: z.string().min(5) })),
                foreignKeys: z
                  .array(
                    z.object({
                      fields: z.tuple([z.string()]),
                      reference: z.object({ resource: z.string() }),
                    }),
                  )
                  .default([]),
              })
              .optional(),
          }),
        ),
      })
      .parse(JSON.parse(await read(main, "data/datapackage.json")));
    expect(new Set(description.resources.map(({ name }) => name)).size).toBe(description.resources.length);
    for (const { path, bytes, hash, schema } of description.resources) {
      const content = await readFile(join(main, "data", path));
      expect(content.byteLength).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(content).digest("hex")}`).toBe(hash);
      if (schema === undefined) continue;
      const rows = await tableOf(main, path.replace(".csv", ""));
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const { fields, reference } of schema.foreignKeys) {
        const ids = new Set((await tableOf(main, reference.resource)).map((each) => each["id"]));
        const lost = rows.map((each) => each[fields[0]] ?? "").filter((id) => id !== "" && !ids.has(id));
        expect(lost, `${path} ${fields[0]}`).toEqual([]);
      }
    }
  });

  test("let a researcher rebuild the table of figures from the file alone", async () => {
    const figures = await tableOf(main, "figures");
    for (const [measure, given] of Map.groupBy(figures, (each) => each["measure"] ?? "")) {
      const { document } = await pageAt(main, `/figures/${measure}/`);
      const shown = [...document.querySelectorAll("main table:has(caption) tbody tr")].map((line) =>
        wordsOf(line.querySelector("td")),
      );
      if (document.querySelector('nav[aria-label="Pages"]') !== null || shown.length === 0) continue;
      expect(shown.length, measure).toBe(given.length);
      for (const [index, line] of given.entries()) {
        expect(shown[index]?.startsWith(line["text"] ?? "?"), `${measure} ${index}`).toBe(true);
      }
    }
  });

  test("begin tables with a byte order mark, for Excel", async () => {
    for (const path of await filesBelow(join(ferry, "data"), ".csv")) {
      expect((await readFile(join(ferry, "data", path))).subarray(0, 3).toString("hex"), path).toBe("efbbbf");
    }
  });

  test("have places on the earth as GeoJSON", async () => {
    const text = await read(main, "data/places.geojson");
    const geojson = check(text);
    const withCoordinates = (await tableOf(main, "places")).filter((place) => place["latitude"] !== "");
    expect(geojson.type === "FeatureCollection" && geojson.features.length).toBe(withCoordinates.length);
  });

  test("cite every report, with its title letter by letter", async () => {
    const { entries, errors } = parseBib(await read(main, "data/reports.bib"), { sentenceCase: false });
    expect(errors).toEqual([]);
    const reports = new Map((await tableOf(main, "reports")).map((each) => [each["id"], each]));
    expect(entries).toHaveLength(reports.size);
    for (const { key, fields } of entries) {
      const report = reports.get(key);
      const title = report?.["title"] ?? "";
      if (title !== "")
        expect(
          String(fields["title"])
            .normalize()
            .replace(/<\/?span[^>]*>/g, ""),
        ).toBe(title.normalize());
      expect(fields["url"]).toBe(report?.["link"]);
    }
    const csl = z
      .array(z.looseObject({ id: z.string() }))
      .parse(JSON.parse(await read(main, "data/reports.csl.json")));
    expect(csl.map(({ id }) => id).toSorted()).toEqual([...reports.keys()].toSorted());
  });

  test("are cited by a citation processor in a style of its own", async () => {
    const apa = async (directory: string) =>
      new Cite(JSON.parse(await read(directory, "data/reports.csl.json")))
        .format("bibliography", { template: "apa", format: "text" })
        .trim()
        .split("\n");
    const lines = await apa(ferry);
    expect(lines).toContain(
      "Ferry hits island in fog. (2000, November 12). Lake Wire. https://wire.ember.example/fog",
    );
    // With its agency as the author.
    expect(lines).toContain(
      "Lake Wire. (2000, November 13). Three injured as ferry hits island. Shore News. https://shore.example/fog",
    );
    expect(await apa(main)).toHaveLength((await tableOf(main, "reports")).length);
  });

  test("are together in one ZIP, with a list of digests that holds", async () => {
    const files = unzipSync(await readFile(join(ferry, "data/record.zip")));
    const manifest = strFromU8(files["manifest-sha256.txt"] ?? new Uint8Array());
    const lines = manifest
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  "));
    expect(lines.length).toBe(Object.keys(files).length - 2);
    for (const [digest, path = ""] of lines) {
      expect(
        createHash("sha256")
          .update(files[path] ?? "")
          .digest("hex"),
        path,
      ).toBe(digest);
    }
    expect(Object.keys(files)).toContain("data/content/events/last-crossing.md");
    expect(Object.keys(files)).toContain("data/data/accounts.csv");
  });

  test("are explained, file by file and column by column", async () => {
    const words = wordsOf((await pageAt(ferry, "/data/")).document.querySelector("main"));
    for (const name of ["accounts.csv", "places.geojson", "reports.bib", "datapackage.json", "record.zip"]) {
      expect(words).toContain(name);
    }
    expect(words).toContain("What the report says of the event: one to three sentences in our own words.");
  });
});

describe("citations", () => {
  test.each<[SiteName, string]>([
    ["ferry", ""],
    ["ferryBelow", "/sub"],
  ])("of %s: a report’s page gives the article to reference managers", async (name, prefix) => {
    const { document } = await pageAt(await site(name), "/reports/last-crossing-in-the-post/");
    const spans = [...document.querySelectorAll("span.Z3988")];
    const [article] = spans.map((span) =>
      Object.fromEntries(new URLSearchParams(span.getAttribute("title") ?? "")),
    );
    expect(spans).toHaveLength(1);
    expect(article).toEqual({
      ctx_ver: "Z39.88-2004",
      rft_val_fmt: "info:ofi/fmt:kev:mtx:dc",
      "rft.type": "newspaperArticle",
      "rft.title": "Farewell to the ferry",
      "rft.source": "Ember Post",
      "rft.aucorp": "Lake Wire",
      "rft.date": "2001-03-05",
      "rft.identifier": "https://post.ember.example/farewell",
      "rft.language": "en",
    });
    expect(wordsOf(document.querySelector("main details"))).toContain(
      "{{cite news |title=Farewell to the ferry |url=https://post.ember.example/farewell |work=Ember Post |agency=Lake Wire |date=5 March 2001 |language=en}}",
    );
    expect(
      document.querySelector(`a[href="${prefix}/reports/last-crossing-in-the-post/cite.ris"]`),
    ).not.toBeNull();
  });

  test("an event’s page gives all its reports, and a line with the day left to the reader", async () => {
    const { document } = await pageAt(ferry, "/events/last-crossing/");
    expect(document.querySelectorAll("span.Z3988")).toHaveLength(3);
    expect(wordsOf(document.querySelector("main details"))).toContain(
      `“The ferry makes its last crossing”, The ferry of Lake Ember, first published 10 March 2001. ${siteAddress}/events/last-crossing/, accessed [day].`,
    );
    expect((await read(ferry, "events/last-crossing/cite.ris")).match(/^TY {2}- /gm)).toHaveLength(4);
  });

  test.each(["/figures/passengers/", "/disputes/"])("%s can be cited, too", async (address) => {
    const { document } = await pageAt(ferry, address);
    expect(document.querySelector(`a[href="${address}cite.bib"]`)).not.toBeNull();
  });
});

describe("structured data", () => {
  test("says what a page is about, in terms of schema.org, and rates nobody", async () => {
    for (const page of await pagesOf(ferry)) {
      const [script, ...more] = page.document.querySelectorAll('script[type="application/ld+json"]');
      expect(more).toEqual([]);
      if (script === undefined) continue;
      const data = z.looseObject({}).parse(JSON.parse(script.textContent ?? ""));
      // Without the network: a context that takes every term for one of schema.org.
      const quads = await jsonld.toRDF({ ...data, "@context": { "@vocab": "https://schema.org/" } });
      expect(Array.isArray(quads) && quads.length, page.address).toBeGreaterThan(5);
      expect(script.textContent).not.toContain("ClaimReview");
    }
  });

  test("gives an event its reports, and a report its claims", async () => {
    const graph = async (address: string) =>
      JSON.parse(
        (await pageAt(ferry, address)).document.querySelector('script[type="application/ld+json"]')
          ?.textContent ?? "",
      );
    expect(await graph("/events/last-crossing/")).toMatchObject({
      "@graph": [
        {
          mainEntity: {
            "@type": "Event",
            startDate: "2001-03-04",
            subjectOf: [{}, { headline: "Farewell to the ferry" }, {}],
          },
        },
      ],
    });
    expect(await graph("/events/fog-collision/")).toMatchObject({
      "@graph": [{ mainEntity: { startDate: "2000-11-12T06:40+13:00" } }],
    });
    expect(await graph("/reports/fog-in-turkish/")).toMatchObject({
      "@graph": [
        { mainEntity: { "@type": "NewsArticle", headline: "Gölde kaza", inLanguage: "tr" } },
        { "@type": "Claim", author: [{ "@type": "Person", name: "Selim Sade" }] },
      ],
    });
    expect(await graph("/")).toMatchObject({ "@graph": [{ "@type": "WebSite" }, { "@type": "Dataset" }] });
  });
});

describe("for other sites", () => {
  test("each event has a light page that leads to its own, and an answer to those who ask how to show it", async () => {
    const pages = await embeddedPagesOf(ferry);
    expect(pages.length).toBe((await tableOf(ferry, "events")).length + 1);
    for (const { document, html } of pages) {
      expect(gzipSync(html).byteLength).toBeLessThan(6000);
      expect(document.querySelector("script")).toBeNull();
      expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
      for (const link of document.querySelectorAll("a")) expect(link.getAttribute("target")).toBe("_top");
    }
    const { document } = await pageAt(ferry, "/events/last-crossing/");
    const oembed = document.querySelector('link[type="application/json+oembed"]')?.getAttribute("href") ?? "";
    const answer: unknown = JSON.parse(await read(ferry, oembed.slice(siteAddress.length + 1)));
    expect(answer).toMatchObject({
      version: "1.0",
      type: "rich",
      width: 600,
      height: 320,
      thumbnail_width: 1200,
    });
    expect(answer).toHaveProperty(
      "html",
      expect.stringContaining(`src="${siteAddress}/embed/events/last-crossing/"`),
    );
  });

  test("browsers find out how to search, below a sub-path too", async () => {
    const text = await read(below, "opensearch.xml");
    const { valid } = await validateXML({
      xml: [{ fileName: "opensearch.xml", contents: text }],
      extension: "schema",
      schema: openSearchSchema,
    });
    expect(valid).toBe(true);
    expect(text).toContain(`template="${siteAddress}/sub/search/?q={searchTerms}"`);
    expect(
      (await pageAt(below, "/")).document.querySelector('link[rel="search"]')?.getAttribute("href"),
    ).toBe("/sub/opensearch.xml");
  });

  test("programs that answer questions are told not to merge claims", async () => {
    expect(await read(ferry, "llms.txt")).toContain("Claims are attributed: do not merge them.");
  });
});

/** What OpenSearch asks of a description, as far as this site uses it. */
const openSearchSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://a9.com/-/spec/opensearch/1.1/" elementFormDefault="qualified">
  <xs:element name="OpenSearchDescription"><xs:complexType><xs:sequence>
    <xs:element name="ShortName"><xs:simpleType><xs:restriction base="xs:string"><xs:minLength value="1"/><xs:maxLength value="16"/></xs:restriction></xs:simpleType></xs:element>
    <xs:element name="Description" type="xs:string"/>
    <xs:element name="InputEncoding" type="xs:string"/>
    <xs:element name="Url"><xs:complexType><xs:attribute name="type" use="required"/><xs:attribute name="template" use="required"/></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;
