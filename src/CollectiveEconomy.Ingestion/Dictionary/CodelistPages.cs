using System.Text;
using CollectiveEconomy.Ingestion.Reference;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>Codelists, with a mark on what no source states.</summary>
internal static class CodelistPages
{
    public static void Write(StringBuilder page, ReferenceData reference)
    {
        var codes = reference.Codes.ToLookup(code => code.CodelistId);
        var unverified = reference.Codes.Count(code => !code.IsVerified);
        page.Block("## Codelists").Block($"{unverified} of {reference.Codes.Count} codes are unverified.");
        foreach (var codelist in reference.Codelists.OrderBy(codelist => codelist.Id, StringComparer.Ordinal))
            page.Block($"### {codelist.Id}")
                .Block($"{codelist.NameVi}. {codelist.NameEn}.")
                .Table(
                    ["code", "Vietnamese", "English", "verified", "note", "note in Vietnamese"],
                    codes[codelist.Id]
                        .Select(code =>
                            (IReadOnlyList<string?>)
                                [Markdown.Code(code.Value), code.NameVi, code.NameEn, Mark(code.IsVerified), code.NoteEn, code.NoteVi]
                        )
                );
        WriteOthers(page, reference);
    }

    /// <summary>Lists that are tables of the register and not codelists.</summary>
    private static void WriteOthers(StringBuilder page, ReferenceData reference) =>
        page.Block("### Programmes and what models are measured by")
            .Table(
                ["programme", "Vietnamese", "English", "years"],
                reference.Programmes.Select(programme =>
                    (IReadOnlyList<string?>)
                        [
                            Markdown.Code(programme.Code),
                            programme.NameVi,
                            programme.NameEn,
                            FormattableString.Invariant($"{programme.StartYear}-{programme.EndYear}"),
                        ]
                )
            )
            .Table(
                ["outcome indicator", .. IndicatorColumns.Headings, "definition", "definition in Vietnamese", "verified"],
                reference.OutcomeIndicators.Select(indicator =>
                    (IReadOnlyList<string?>)
                        [
                            .. IndicatorColumns.Of(indicator.Code, indicator, indicator.Unit, indicator.Kind, indicator.Direction),
                            indicator.DefinitionEn,
                            indicator.DefinitionVi,
                            Mark(indicator.IsVerified),
                        ]
                )
            );

    private static string Mark(bool isVerified) => isVerified ? "yes" : "**unverified**";
}
