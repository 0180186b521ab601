using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class CertificationsTable : ImportTable<Certification>
{
    public override string Name => "certifications";

    public override ICorrectableRows<Certification> Owner { get; } = new CorrectableRows<Certification, int>(row => row.CooperativeId);

    public override Certification Read(RowValues row) =>
        new()
        {
            Id = 0,
            CooperativeId = row.Key("cooperative"),
            Scheme = row.Text("scheme"),
            ProductCode = row.TextOrNull("product"),
            Scope = row.TextOrNull("scope"),
            ValidFrom = row.Date("valid_from"),
            ValidTo = row.DateOrNull("valid_to"),
        };

    public override string KeyOf(Certification row, CodeSets codes) =>
        $"{codes.Of("cooperatives").Code(row.CooperativeId)} {row.Scheme} {row.ProductCode} {row.ValidFrom:yyyy-MM-dd}";

    public override Certification WithId(Certification row, int id) => row with { Id = id };
}
