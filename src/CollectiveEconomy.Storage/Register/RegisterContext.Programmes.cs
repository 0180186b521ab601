using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <content>What programmes do and what comes of it: proposals, money, chains, outcomes, production.</content>
public partial class RegisterContext
{
    /// <summary>What cooperatives produced, by product and year.</summary>
    public DbSet<Production> Productions => Set<Production>();

    /// <summary>Certificates that cooperatives hold.</summary>
    public DbSet<Certification> Certifications => Set<Certification>();

    /// <summary>Versions of the criteria of programmes.</summary>
    public DbSet<CriteriaSet> CriteriaSets => Set<CriteriaSet>();

    /// <summary>Criteria with their weights.</summary>
    public DbSet<Criterion> Criteria => Set<Criterion>();

    /// <summary>Proposals of cooperatives.</summary>
    public DbSet<Proposal> Proposals => Set<Proposal>();

    /// <summary>Points of the proposals by criterion.</summary>
    public DbSet<ProposalScore> ProposalScores => Set<ProposalScore>();

    /// <summary>Submissions of the proposals.</summary>
    public DbSet<ProposalRound> ProposalRounds => Set<ProposalRound>();

    /// <summary>Partners of the models by stage of the chain.</summary>
    public DbSet<ChainLink> ChainLinks => Set<ChainLink>();

    /// <summary>Looks at whether chains still work after support.</summary>
    public DbSet<ChainVerification> ChainVerifications => Set<ChainVerification>();

    /// <summary>What units did for the models.</summary>
    public DbSet<SupportActivity> SupportActivities => Set<SupportActivity>();

    /// <summary>Money of the models by source and year.</summary>
    public DbSet<FundingLine> FundingLines => Set<FundingLine>();

    /// <summary>Loans to cooperatives.</summary>
    public DbSet<Loan> Loans => Set<Loan>();

    /// <summary>What is measured of the models.</summary>
    public DbSet<OutcomeIndicator> OutcomeIndicators => Set<OutcomeIndicator>();

    /// <summary>Baselines, targets and actual values of the models.</summary>
    public DbSet<OutcomeObservation> OutcomeObservations => Set<OutcomeObservation>();

    /// <summary>Difficulties of models and units.</summary>
    public DbSet<DifficultyReport> DifficultyReports => Set<DifficultyReport>();
}
