using System.Text;
using CollectiveEconomy.Ingestion.Reference;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>The published data dictionary, <c>schema/DATA-DICTIONARY.md</c>: made from the definitions by which the platform works.</summary>
public static class DataDictionaryFile
{
    private const string Head = """
        # Data dictionary

        Generated from cubes, fact records, codelists and indicators; a test holds it equal (`UPDATE_SCHEMA=1` writes it). The field `cubes` tells the
        same of the cubes, `codelist(id:)` of a codelist, `indicators` of the indicators.

        What no source states is marked **unverified**: it comes from general knowledge. A stock is counted on a day and never added over years; a flow
        is counted over a period. A value that is missing is null, never zero. Notes and definitions are the platform's, in both languages; what quotes a
        source says so.
        """;

    /// <summary>The whole file as Markdown.</summary>
    public static string Text
    {
        get
        {
            var reference = new ReferenceData();
            var page = new StringBuilder().Block(Head.ReplaceLineEndings("\n"));
            CubePages.Write(page);
            CodelistPages.Write(page, reference);
            IndicatorPages.Write(page, reference, new OfficialDefinitions());
            return page.ToString().TrimEnd('\n') + '\n';
        }
    }
}
