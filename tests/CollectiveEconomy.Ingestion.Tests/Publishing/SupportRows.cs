using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

/// <summary>Rows of what programmes do, with nothing stated but what a test states.</summary>
internal static class SupportRows
{
    private static int _last = 1_000;

    public static FundingLine State(int model, int year, long? planned, long? approved, long? disbursed, string source = "NTM") =>
        new()
        {
            Id = Next(),
            ModelId = model,
            Source = source,
            Year = year,
            Planned = planned,
            Approved = approved,
            Disbursed = disbursed,
            Pledged = null,
            Paid = null,
        };

    public static FundingLine Counterpart(int model, int year, long? pledged, long? paid) =>
        State(model, year, null, null, null, FundingSources.Counterpart) with
        {
            Pledged = pledged,
            Paid = paid,
        };

    public static Loan Loan(int cooperative, int? model, long amount, string day, bool? conditionsMet) =>
        new()
        {
            Id = Next(),
            ModelId = model,
            CooperativeId = cooperative,
            LenderKind = LenderKind.Bank,
            Amount = amount,
            AnnualRate = 7,
            TermMonths = 12,
            DisbursedOn = Day(day),
            ConditionsMet = conditionsMet,
        };

    public static ChainVerification Look(int model, string day, bool isAlive) =>
        new()
        {
            Id = Next(),
            ModelId = model,
            Date = Day(day),
            IsAlive = isAlive,
        };

    public static OutcomeObservation Observation(int model, string indicator, int year, OutcomeKind kind, decimal value) =>
        new()
        {
            Id = Next(),
            ModelId = model,
            IndicatorCode = indicator,
            Year = year,
            Kind = kind,
            Value = value,
            Status = ObservationStatus.A,
            SourceDocumentCode = null,
        };

    public static DifficultyReport Difficulty(int? model, string? unit, string type, string day, int severity) =>
        new()
        {
            Id = Next(),
            ModelId = model,
            SupportUnitCode = unit,
            Type = type,
            Date = Day(day),
            Severity = severity,
        };

    public static Proposal Proposal(int id, int cooperative, string submitted, string? decided, ProposalDecision? decision) =>
        new()
        {
            Id = id,
            Code = $"P-{id}",
            CooperativeId = cooperative,
            ProgrammeCode = "P2021_2025",
            SupportUnitCode = "ALLIANCE_08",
            CriteriaSetCode = "P2021_2025_V1",
            Submitted = Day(submitted),
            Rounds = 1,
            Decided = decided is null ? null : Day(decided),
            Decision = decision,
            Score = null,
            RequestedAmount = null,
            ApprovedAmount = null,
            Origin = Origin.Synthetic,
        };

    public static Production Production(int cooperative, string product, int year) =>
        new()
        {
            Id = Next(),
            CooperativeId = cooperative,
            ProductCode = product,
            Year = year,
            AreaHa = null,
            VolumeTonnes = null,
            Value = null,
            ContractedVolumeTonnes = null,
            CertifiedAreaHa = null,
        };

    public static KeyProductDesignation Designation(string product, DesignationLevel level, string? from = null, string? to = null) =>
        new()
        {
            Id = Next(),
            ProductCode = product,
            Level = level,
            RegionCode = null,
            ProvinceId = null,
            CooperativeId = null,
            Stars = null,
            Decision = "A decision",
            ValidFrom = from is null ? null : Day(from),
            ValidTo = to is null ? null : Day(to),
            Origin = Origin.Synthetic,
        };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static int Next() => Interlocked.Increment(ref _last);
}
