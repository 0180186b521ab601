using CollectiveEconomy.Statistics.Codelists;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Codelists and their entries, in the order of the file.</summary>
internal static class CodeFiles
{
    public static IReadOnlyList<Codelist> Codelists() =>
        CodelistFile.Read(
            "codelist_names.csv",
            csv => new Codelist
            {
                Id = csv.Text("codelist"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
            }
        );

    public static IReadOnlyList<Code> Codes()
    {
        var places = new Dictionary<string, int>();
        return CodelistFile.Read(
            "codelists.csv",
            csv =>
            {
                var validity = CodeValidities.Of(csv.Text("codelist"), csv.Text("code"));
                return new Code
                {
                    CodelistId = csv.Text("codelist"),
                    Value = csv.Text("code"),
                    SortOrder = places[csv.Text("codelist")] = places.GetValueOrDefault(csv.Text("codelist")) + 1,
                    NameVi = csv.Text("name_vi"),
                    NameEn = csv.TextOrNull("name_en"),
                    NoteVi = csv.TextOrNull("note_vi"),
                    NoteEn = csv.TextOrNull("note_en"),
                    IsVerified = csv.Flag("verified"),
                    Source = csv.TextOrNull("source"),
                    ValidFrom = validity?.ValidFrom,
                    ValidTo = validity?.ValidTo,
                    Successor = validity?.Successor,
                    LegalBasisVi = validity?.LegalBasisVi,
                    LegalBasisEn = validity?.LegalBasisEn,
                    Confidence = validity?.Confidence,
                };
            }
        );
    }
}
