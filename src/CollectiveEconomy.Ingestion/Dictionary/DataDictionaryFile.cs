using System.Text;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>The published data dictionary, <c>schema/DATA-DICTIONARY.md</c>: generated from the definitions that the platform uses.</summary>
public static class DataDictionaryFile
{
    private const string Head = """
        # Data dictionary

        Generated from cubes, fact records, codelists and indicators; `UPDATE_SCHEMA=1` rewrites it. The same information is available from the fields
        `cubes`, `codelist(id:)` and `indicators`.

        Entries marked **unverified** come from general knowledge, not from a source. A stock is a state at a date and is never added over years; a
        flow is a total over a period. Missing values are null, never zero. Notes and definitions are written by the platform in both languages;
        quotations name their source.
        """;

    /// <summary>The whole file as Markdown.</summary>
    public static string Text
    {
        get
        {
            var reference = new ReferenceData();
            var page = new StringBuilder().Block(Head.ReplaceLineEndings("\n"));
            CubePages.Write(page);
            page.Block("## What is not collected")
                .Block(string.Join(' ', NotCollected.SentencesIn(Language.En)))
                .Block(string.Join(' ', NotCollected.SentencesIn(Language.Vi)));
            CodelistPages.Write(page, reference);
            IndicatorPages.Write(page, reference, new OfficialDefinitions());
            return page.ToString().TrimEnd('\n') + '\n';
        }
    }
}
