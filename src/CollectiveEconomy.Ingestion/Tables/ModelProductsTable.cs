using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ModelProductsTable : ImportTable<ModelProduct>
{
    public override string Name => "model_products";

    public override ICorrectableRows<ModelProduct> Owner { get; } = new CorrectableRows<ModelProduct, int>(row => row.ModelId);

    public override ModelProduct Read(RowValues row) => new(row.Key("model"), row.Text("product"), row.Measure("weight"));

    public override string KeyOf(ModelProduct row, CodeSets codes) => $"{codes.Of("models").Code(row.ModelId)} {row.ProductCode}";
}
