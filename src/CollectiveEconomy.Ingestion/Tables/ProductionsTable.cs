using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ProductionsTable : ImportTable<Production>
{
    public override string Name => "production";

    public override ICorrectableRows<Production> Owner { get; } = new CorrectableRows<Production, int>(row => row.CooperativeId);

    public override FigureSeries<Production> Series { get; } =
        new(row => new(row.CooperativeId, row.ProductCode), row => row.Year) { IsSteady = true };

    public override Production Read(RowValues row) =>
        new()
        {
            Id = 0,
            CooperativeId = row.Key("cooperative"),
            ProductCode = row.Text("product"),
            Year = row.Count("year"),
            AreaHa = row.MeasureOrNull("area_ha"),
            VolumeTonnes = row.MeasureOrNull("volume_tonnes"),
            Value = row.AmountOrNull("value"),
            ContractedVolumeTonnes = row.MeasureOrNull("contracted_volume_tonnes"),
            CertifiedAreaHa = row.MeasureOrNull("certified_area_ha"),
        };

    public override string KeyOf(Production row, CodeSets codes) =>
        $"{codes.Of("cooperatives").Code(row.CooperativeId)} {row.ProductCode} {row.Year}";

    public override Production WithId(Production row, int id) => row with { Id = id };

    internal override IQueryable<Production> OfKeySet(RegisterContext register, KeySet set) =>
        register
            .Set<Production>()
            .Where(row =>
                row.Year == set.Year
                && register.Cooperatives.Any(owner => owner.Id == row.CooperativeId && owner.ProvinceId == set.ProvinceId)
            );
}
