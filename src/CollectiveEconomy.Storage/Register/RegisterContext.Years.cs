using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <content>The one place where annual figures are kept back until a release that covers them is public.</content>
public partial class RegisterContext
{
    /// <summary>
    /// The last reference year of which annual figures are seen through this context, on whatever way: rows of later years do not exist for it. All
    /// years unless whoever made the context says otherwise.
    /// </summary>
    public int LastYearSeen { get; set; } = int.MaxValue;

    /// <summary>The last day of which what happened is seen through this context: the end of <see cref="LastYearSeen"/>.</summary>
    /// <remarks>Compared with a day as it stands, so that an index serves; the year of a day would be computed for each row.</remarks>
    public DateOnly LastDaySeen =>
        LastYearSeen >= DateOnly.MaxValue.Year ? DateOnly.MaxValue
        : LastYearSeen < DateOnly.MinValue.Year ? DateOnly.MinValue
        : new DateOnly(LastYearSeen, 12, 31);

    // Names, forms, areas, states and decisions are administrative and not kept back.
    private void HideLaterYears(ModelBuilder model)
    {
        model.Entity<AnnualReport>().HasQueryFilter(report => report.Year <= LastYearSeen);
        model.Entity<RevenueByPlace>().HasQueryFilter(revenue => revenue.Year <= LastYearSeen);
        model.Entity<Production>().HasQueryFilter(production => production.Year <= LastYearSeen);
        // A target is set before its year begins, and tells nothing of it.
        model
            .Entity<OutcomeObservation>()
            .HasQueryFilter(observation => observation.Kind == OutcomeKind.Target || observation.Year <= LastYearSeen);
        model.Entity<FundingLine>().HasQueryFilter(line => line.Year <= LastYearSeen);
        model.Entity<SupportActivity>().HasQueryFilter(activity => activity.Year <= LastYearSeen);
        // Of the year of their day, as the cubes count them.
        model.Entity<Loan>().HasQueryFilter(loan => loan.DisbursedOn <= LastDaySeen);
        model.Entity<ChainVerification>().HasQueryFilter(verification => verification.Date <= LastDaySeen);
        model.Entity<DifficultyReport>().HasQueryFilter(difficulty => difficulty.Date <= LastDaySeen);
    }
}
