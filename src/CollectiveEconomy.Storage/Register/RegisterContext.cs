using System.Diagnostics.CodeAnalysis;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Evaluation;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register.Tables;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>The system of record: where data is collected and corrected. Statistics are read from releases, never from here.</summary>
public partial class RegisterContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>Regions of both area sets.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>Provinces of both area sets, with their succession.</summary>
    public DbSet<Province> Provinces => Set<Province>();

    /// <summary>Changes of the country's division.</summary>
    public DbSet<AreaEvent> AreaEvents => Set<AreaEvent>();

    /// <summary>Names and kinds of the provinces over time.</summary>
    public DbSet<AreaValidity> AreaValidities => Set<AreaValidity>();

    /// <summary>Codelists.</summary>
    public DbSet<Codelist> Codelists => Set<Codelist>();

    /// <summary>Entries of the codelists.</summary>
    public DbSet<Code> Codes => Set<Code>();

    /// <summary>Collective economic organisations of every legal form.</summary>
    public DbSet<Cooperative> Cooperatives => Set<Cooperative>();

    /// <summary>Yearly reports of the organisations.</summary>
    public DbSet<AnnualReport> AnnualReports => Set<AnnualReport>();

    /// <summary>Known revenues of the reports by place and field of their organisations; derived, never written.</summary>
    public DbSet<RevenueByPlace> RevenuesByPlace => Set<RevenueByPlace>();

    /// <summary>Products around which chains are built.</summary>
    public DbSet<Product> Products => Set<Product>();

    /// <summary>Decisions that name key products.</summary>
    public DbSet<KeyProductDesignation> KeyProductDesignations => Set<KeyProductDesignation>();

    /// <summary>Which organisations are publicly known to make which products; derived, never written.</summary>
    public DbSet<Producer> Producers => Set<Producer>();

    /// <summary>Programme phases.</summary>
    public DbSet<Programme> Programmes => Set<Programme>();

    /// <summary>Bodies that support cooperatives.</summary>
    public DbSet<SupportUnit> SupportUnits => Set<SupportUnit>();

    /// <summary>Supported value-chain models.</summary>
    public DbSet<ValueChainModel> Models => Set<ValueChainModel>();

    /// <summary>Products of the models.</summary>
    public DbSet<ModelProduct> ModelProducts => Set<ModelProduct>();

    /// <summary>Content areas of the models.</summary>
    public DbSet<ModelContentArea> ModelContentAreas => Set<ModelContentArea>();

    /// <summary>Indicators of the official figures.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Figures as their sources published them.</summary>
    public DbSet<OfficialFigure> OfficialFigures => Set<OfficialFigure>();

    /// <summary>Specifications of evaluations that were registered.</summary>
    public DbSet<RegisteredSpecification> RegisteredSpecifications => Set<RegisteredSpecification>();

    /// <summary>Documents in which figures were published.</summary>
    public DbSet<SourceDocument> SourceDocuments => Set<SourceDocument>();

    /// <summary>The connections to which this context goes back when it is disposed; null when it is not one of theirs.</summary>
    internal PooledConnections? Origin { get; set; }

    /// <inheritdoc />
    [SuppressMessage("Usage", "CA1816", Justification = "Nothing here has a finalizer.")]
    public override void Dispose()
    {
        // Disposing gives it to the next, who may set the origin again.
        var origin = Origin;
        Origin = null;
        base.Dispose();
        origin?.Return();
    }

    /// <inheritdoc />
    [SuppressMessage("Usage", "CA1816", Justification = "Nothing here has a finalizer.")]
    public override ValueTask DisposeAsync()
    {
        var origin = Origin;
        if (origin is null)
            return base.DisposeAsync();
        Origin = null;
        var disposing = base.DisposeAsync();
        if (!disposing.IsCompletedSuccessfully)
            return ReturnAsync(disposing, origin);
        origin.Return();
        return disposing;
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(RegisterContext).Assembly);
        HideLaterYears(modelBuilder);
        if (!Database.IsSqlServer())
            return;
        modelBuilder.Entity<RevenueByPlace>().ToSqlQuery(RevenueByPlaceView.OfSqlServer);
        modelBuilder.UseServerCollation();
        modelBuilder.GiveKeys();
    }

    private static async ValueTask ReturnAsync(ValueTask disposing, PooledConnections origin)
    {
        await disposing;
        origin.Return();
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // A string is a code unless its table says that it is a name or a text; so none is unbounded.
        configurationBuilder.Properties<string>().HaveMaxLength(Keys.CodeLength);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<HundredthsConverter>();
    }
}
