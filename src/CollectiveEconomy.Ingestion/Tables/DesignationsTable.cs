using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class DesignationsTable : ImportTable<KeyProductDesignation>
{
    public override string Name => "designations";

    public override ICorrectableRows<KeyProductDesignation> Owner { get; } =
        new CorrectableRows<KeyProductDesignation, string>(row => row.ProductCode);

    public override KeyProductDesignation Read(RowValues row) =>
        new()
        {
            Id = 0,
            ProductCode = row.Text("product"),
            Level = row.Enum<DesignationLevel>("level"),
            RegionCode = row.TextOrNull("region"),
            ProvinceId = row.KeyOrNull("province"),
            CooperativeId = row.KeyOrNull("cooperative"),
            Stars = row.CountOrNull("stars"),
            Decision = row.Text("decision"),
            ValidFrom = row.DateOrNull("valid_from"),
            ValidTo = row.DateOrNull("valid_to"),
            Origin = row.KeyOrNull("cooperative") is { } holder ? row.Codes.OriginBy(holder) : Origin.Collected,
        };

    public override string KeyOf(KeyProductDesignation row, CodeSets codes) =>
        $"{row.ProductCode} {row.Level} {row.RegionCode}{Province(row, codes)} {Holder(row, codes)} {row.Decision}";

    public override KeyProductDesignation WithId(KeyProductDesignation row, int id) => row with { Id = id };

    private static string? Province(KeyProductDesignation row, CodeSets codes) =>
        row.ProvinceId is { } province ? codes.ProvinceKey(province) : null;

    private static string? Holder(KeyProductDesignation row, CodeSets codes) =>
        row.CooperativeId is { } holder ? codes.Of("cooperatives").Code(holder) : null;
}
