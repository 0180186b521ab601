using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Ingestion.Values;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ModelProductsTable : ImportTable<ModelProduct>
{
    public override string Name => "model_products";

    public override ICorrectableRows<ModelProduct> Owner { get; } = new CorrectableRows<ModelProduct, int>(row => row.ModelId);

    public override ModelProduct Read(RowValues row) => new(row.Key("model"), row.Text("product"), row.Measure("weight"));

    public override string KeyOf(ModelProduct row, CodeSets codes) => $"{codes.Of("models").Code(row.ModelId)} {row.ProductCode}";

    internal override IEnumerable<(int Place, string Field, (decimal Before, decimal After) Part, ModelProduct Record)> Settle(
        IReadOnlyList<ModelProduct> rows,
        IEnumerable<ModelProduct> untouched
    )
    {
        var others = untouched.ToLookup(product => product.ModelId);
        foreach (var products in rows.Index().GroupBy(row => row.Item.ModelId))
        {
            var parts = products
                .Select(row => row.Item)
                .Concat(others[products.Key])
                .Select(product => product.Weight)
                .Where(part => part > 0);
            var lost = 1 - parts.Sum();
            // Each part is rounded by half a unit at most; the largest bears the difference best.
            if (lost == 0 || Math.Abs(lost) > Tolerance.HalfUnit * parts.Count())
                continue;
            var (place, largest) = products.OrderBy(row => row.Item.Weight).Last();
            yield return (place, "weight", (largest.Weight, largest.Weight + lost), largest with { Weight = largest.Weight + lost });
        }
    }
}
