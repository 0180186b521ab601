using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Reference;

/// <summary>The models of 2019 that a published source names, with their cooperatives. What the source does not say stays null.</summary>
internal sealed record ReportedModels
{
    public IReadOnlyList<Cooperative> Cooperatives { get; } = [.. Rows().Select(row => row.Cooperative)];

    public IReadOnlyList<ValueChainModel> Models { get; } = [.. Rows().Select(row => row.Model)];

    public IReadOnlyList<ModelProduct> Products { get; } =
    [.. Rows().Where(row => row.Product is not null).Select(row => new ModelProduct(row.Model.Id, row.Product!, Weight: 1))];

    private static IReadOnlyList<(Cooperative Cooperative, ValueChainModel Model, string? Product)> Rows()
    {
        var successors = AreaFiles.Provinces().ToDictionary(province => province.Id, province => province.SuccessorId);
        var units = ProgrammeFiles.SupportUnits().ToDictionary(unit => unit.NameVi, unit => unit.Code);
        var id = 0;
        return CodelistFile.Read(
            "reported_models.csv",
            csv =>
            {
                id++;
                var former = Province.IdOf(AreaSet.AreasBefore2025, csv.Text("province_63"));
                return (
                    Cooperative(id, csv.Text("cooperative_name_vi"), former, successors[former]!.Value),
                    Model(
                        id,
                        units[csv.Text("support_unit_name_vi")],
                        csv.Int("year"),
                        Note(csv.Text("product_note_vi"), csv.Text("product_note_en"))
                    ),
                    csv.TextOrNull("key_product")
                );
            }
        );
    }

    // A model has one note, in the words of its sender; of these the platform is the sender, and says it in both languages.
    private static string Note(string vi, string en) => $"{vi} ({en})";

    private static Cooperative Cooperative(int id, string name, int former, int province) =>
        new()
        {
            Id = id,
            Code = $"REPORTED-{id}",
            Name = name,
            SearchName = SearchForm.Of(name),
            LegalForm = LegalForms.Cooperative,
            Field = null,
            VsicSection = null,
            ServiceType = null,
            Founded = null,
            FoundedPrecision = null,
            Dissolved = null,
            ProvinceId = province,
            FormerProvinceId = former,
            UnionId = null,
            Origin = Origin.Reported,
            Weight = 1,
        };

    private static ValueChainModel Model(int id, string unit, int year, string? note) =>
        new()
        {
            Id = id,
            Code = $"REPORTED-{id}",
            CooperativeId = id,
            ProgrammeCode = "P2018_2020",
            SupportUnitCode = unit,
            ProposalId = null,
            StartYear = year,
            Starts = null,
            PlannedEnd = null,
            Ended = null,
            Status = null,
            Origin = Origin.Reported,
            Note = note,
        };
}
