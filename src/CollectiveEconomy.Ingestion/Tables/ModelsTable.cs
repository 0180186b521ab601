using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ModelsTable : ImportTable<ValueChainModel>
{
    public override string Name => "models";

    public override ICorrectableRows<ValueChainModel> Owner { get; } = new CorrectableRows<ValueChainModel, string>(row => row.Code);

    public override ValueChainModel Read(RowValues row) =>
        new()
        {
            Id = 0,
            Code = row.Text("code"),
            CooperativeId = row.Key("cooperative"),
            ProgrammeCode = row.Text("programme"),
            SupportUnitCode = row.TextOrNull("support_unit"),
            ProposalId = row.KeyOrNull("proposal"),
            StartYear = row.Count("start_year"),
            Starts = row.DateOrNull("starts"),
            PlannedEnd = row.DateOrNull("planned_end"),
            Ended = row.DateOrNull("ended"),
            Status = row.EnumOrNull<ModelStatus>("status"),
            Origin = row.Codes.OriginBy(row.Key("cooperative")),
            Note = row.TextOrNull("note"),
        };

    public override string KeyOf(ValueChainModel row, CodeSets codes) => row.Code;

    public override ValueChainModel WithId(ValueChainModel row, int id) => row with { Id = id };
}
