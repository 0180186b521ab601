using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class ProposalsTable : ImportTable<Proposal>
{
    public override string Name => "proposals";

    public override ICorrectableRows<Proposal> Owner { get; } =
        new EitherRows<Proposal>(
            new CorrectableRows<Proposal, string>(row => row.Code),
            new CorrectableRows<Proposal, int>(row => row.CooperativeId)
        );

    public override FigureSeries<Proposal> Series { get; } = new(row => new(row.CooperativeId), row => row.Submitted.DayNumber);

    public override Proposal Read(RowValues row) =>
        new()
        {
            Id = 0,
            Code = row.Text("code"),
            CooperativeId = row.Key("cooperative"),
            ProgrammeCode = row.Text("programme"),
            SupportUnitCode = row.Text("support_unit"),
            CriteriaSetCode = row.Text("criteria_set"),
            Submitted = row.Date("submitted"),
            Rounds = row.CountOrNull("rounds") ?? 1,
            Decided = row.DateOrNull("decided"),
            Decision = row.EnumOrNull<ProposalDecision>("decision"),
            Score = row.MeasureOrNull("score"),
            RequestedAmount = row.AmountOrNull("requested_amount"),
            ApprovedAmount = row.AmountOrNull("approved_amount"),
            Origin = row.Codes.OriginBy(row.Key("cooperative")),
        };

    public override string KeyOf(Proposal row, CodeSets codes) => row.Code;

    public override Proposal WithId(Proposal row, int id) => row with { Id = id };
}
