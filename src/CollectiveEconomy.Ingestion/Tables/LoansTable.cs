using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Ingestion.Plausibility;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Ingestion.Tables;

internal sealed class LoansTable : ImportTable<Loan>
{
    public override string Name => "loans";

    public override ICorrectableRows<Loan> Owner { get; } = new CorrectableRows<Loan, int>(row => row.CooperativeId);

    public override FigureSeries<Loan> Series { get; } = new(row => new(row.CooperativeId), row => row.DisbursedOn.DayNumber);

    public override Loan Read(RowValues row) =>
        new()
        {
            Id = 0,
            ModelId = row.KeyOrNull("model"),
            CooperativeId = row.Key("cooperative"),
            LenderKind = row.Enum<LenderKind>("lender_kind"),
            Amount = row.Amount("amount"),
            AnnualRate = row.Measure("annual_rate"),
            TermMonths = row.Count("term_months"),
            DisbursedOn = row.Date("disbursed_on"),
            ConditionsMet = row.FlagOrNull("conditions_met"),
        };

    public override string KeyOf(Loan row, CodeSets codes) =>
        $"{codes.Of("cooperatives").Code(row.CooperativeId)} {Model(row, codes)} {row.LenderKind} {row.DisbursedOn:yyyy-MM-dd} {row.TermMonths}";

    public override Loan WithId(Loan row, int id) => row with { Id = id };

    internal override IQueryable<Loan> OfKeySet(RegisterContext register, KeySet set) =>
        register.Loans.Where(row =>
            row.DisbursedOn >= set.FirstDay
            && row.DisbursedOn <= set.LastDay
            && register.Cooperatives.Any(owner => owner.Id == row.CooperativeId && owner.ProvinceId == set.ProvinceId)
        );

    private static string? Model(Loan row, CodeSets codes) => row.ModelId is { } model ? codes.Of("models").Code(model) : null;
}
