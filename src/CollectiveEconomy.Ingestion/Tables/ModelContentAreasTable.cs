using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ModelContentAreasTable : ImportTable<ModelContentArea>
{
    public override string Name => "model_content_areas";

    public override ICorrectableRows<ModelContentArea> Owner { get; } = new CorrectableRows<ModelContentArea, int>(row => row.ModelId);

    public override ModelContentArea Read(RowValues row) => new(row.Key("model"), row.Text("content_area"));

    public override string KeyOf(ModelContentArea row, CodeSets codes) => $"{codes.Of("models").Code(row.ModelId)} {row.ContentArea}";
}
