using CollectiveEconomy.Statistics.Areas;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>Areas of both sets, their succession and what changed.</summary>
internal static class AreaFiles
{
    public static IReadOnlyList<Region> Regions() =>
        CodelistFile.Read(
            "regions.csv",
            csv => new Region
            {
                Code = csv.Text("code"),
                Areas = csv.Areas("area_set")!.Value,
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                SortOrder = csv.Int("sort_order"),
                ValidFrom = csv.DateOrNull("valid_from"),
                ValidTo = csv.DateOrNull("valid_to"),
            }
        );

    /// <summary>The 34 first, since the 63 refer to them.</summary>
    public static IReadOnlyList<Province> Provinces() =>
        [
            .. Provinces("provinces_34.csv", AreaSet.Areas2025, successorColumn: null),
            .. Provinces("provinces_63.csv", AreaSet.AreasBefore2025, "successor_code_34"),
        ];

    /// <summary>Names and kinds of the provinces over time; the periods of a province are numbered in the order of the file.</summary>
    public static IReadOnlyList<AreaValidity> Validities() => CodelistFile.Read("area_validity.csv", Validity());

    /// <summary>The same of a text in the form of <c>area_validity.csv</c>.</summary>
    public static IReadOnlyList<AreaValidity> Validities(TextReader text) => CodelistFile.Read(text, Validity());

    public static IReadOnlyList<AreaEvent> Events()
    {
        var id = 0;
        return CodelistFile.Read(
            "area_events.csv",
            csv => new AreaEvent
            {
                Id = ++id,
                EffectiveDate = csv.Date("effective_date"),
                EventType = csv.Text("event_type"),
                FromCode = csv.TextOrNull("from_code"),
                FromName = csv.TextOrNull("from_name_vi"),
                ToCode = csv.TextOrNull("to_code"),
                ToName = csv.TextOrNull("to_name_vi"),
                LegalBasisVi = csv.Text("legal_basis_vi"),
                LegalBasisEn = csv.Text("legal_basis_en"),
                NoteVi = csv.Text("note_vi"),
                NoteEn = csv.Text("note_en"),
            }
        );
    }

    private static Func<CsvDataReader, AreaValidity> Validity()
    {
        var numbers = new Dictionary<int, int>();
        return csv =>
        {
            var province = Province.IdOf(csv.Areas("area_set")!.Value, csv.Text("code"));
            return new AreaValidity
            {
                ProvinceId = province,
                Number = numbers[province] = numbers.GetValueOrDefault(province) + 1,
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                Kind = csv.Enum<ProvinceKind>("unit_type"),
                ValidFrom = csv.DateOrNull("valid_from"),
                ValidTo = csv.DateOrNull("valid_to"),
                LegalBasisVi = csv.TextOrNull("legal_basis_vi"),
                LegalBasisEn = csv.TextOrNull("legal_basis_en"),
                Confidence = csv.IntOrNull("confidence"),
            };
        };
    }

    private static IReadOnlyList<Province> Provinces(string file, AreaSet areas, string? successorColumn) =>
        CodelistFile.Read(
            file,
            csv => new Province
            {
                Id = Province.IdOf(areas, csv.Text("code")),
                Areas = areas,
                Code = csv.Text("code"),
                NameVi = csv.Text("name_vi"),
                NameEn = csv.TextOrNull("name_en"),
                Kind = csv.Enum<ProvinceKind>("unit_type"),
                RegionCode = csv.Text("region"),
                SuccessorId = successorColumn is null ? null : Province.IdOf(AreaSet.Areas2025, csv.Text(successorColumn)),
            }
        );
}
