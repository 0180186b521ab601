using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class CooperativesTable : ImportTable<Cooperative>
{
    public override string Name => "cooperatives";

    public override ICorrectableRows<Cooperative> Owner { get; } =
        new CorrectableRows<Cooperative, string>(cooperative => cooperative.Code);

    public override Cooperative Read(RowValues row) =>
        new()
        {
            Id = 0,
            Code = row.Text("code"),
            Name = row.Text("name"),
            SearchName = SearchForm.Of(row.Text("name")),
            LegalForm = row.Text("legal_form"),
            Field = row.TextOrNull("field"),
            VsicSection = row.TextOrNull("vsic_section"),
            ServiceType = row.TextOrNull("service_type"),
            Founded = row.DateOrNull("founded"),
            FoundedPrecision = row.PrecisionOrNull("founded"),
            Dissolved = row.DateOrNull("dissolved"),
            ProvinceId = row.KeyOrNull("province") ?? Successor(row),
            FormerProvinceId = row.KeyOrNull("former_province"),
            UnionId = row.KeyOrNull("union"),
            Origin = Origin.Collected,
            Weight = row.CountOrNull("weight") ?? 1,
        };

    public override string KeyOf(Cooperative row, CodeSets codes) => row.Code;

    public override Cooperative WithId(Cooperative row, int id) => row with { Id = id };

    /// <summary>Every province of the 63 went whole into one of the 34; 0, which is none, when the row names neither.</summary>
    private static int Successor(RowValues row) =>
        row.KeyOrNull("former_province") is { } former ? row.Codes.Provinces[former].SuccessorId!.Value : 0;
}
