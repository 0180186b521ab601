using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollectiveEconomy.Engine.Tests.Lists;

/// <summary>A register with rows that are hard to sort and to filter: ties, nulls, both ends of each type, texts with diacritics.</summary>
public abstract class ListRegister : IDisposable
{
    private const int Province = 3401;

    private static readonly string[] Names = ["Hợp tác xã An Bình", "hop tac xa an binh", "Đồng Tháp 1", "Ươm mầm", "Z"];

    private readonly RegisterPool? _pool;

    protected ListRegister(RegisterSettings? settings)
    {
        if (settings is null)
            return;
        _pool = new RegisterPool(settings, NullLoggerFactory.Instance);
        using var register = RegisterConnection.Open(settings);
        register.Database.Migrate();
        register.AddRange(Area());
        register.AddRange(Cooperatives);
        register.AddRange(Reports);
        register.SaveChanges();
    }

    /// <summary>The register; only where there is one.</summary>
    public IDbContextFactory<RegisterContext> Store => _pool ?? throw new InvalidOperationException("There is no such database here.");

    /// <summary>Twelve organisations: names and founding days repeat, some have no founding day and no field.</summary>
    public static IReadOnlyList<Cooperative> Cooperatives { get; } =
    [.. Enumerable.Range(1, 12).Select(id => Cooperative(id, id % 4 == 0 ? null : new DateOnly(2000 + (id % 3), 1, 1 + (id % 2))))];

    /// <summary>Three years of reports of each organisation, with nulls, ties, zero, negative and very large amounts.</summary>
    public static IReadOnlyList<AnnualReport> Reports { get; } =
    [
        .. from cooperative in Cooperatives
        from year in new[] { 2022, 2023, 2024 }
        let id = (cooperative.Id * 10) + (year - 2022)
        select Report(id, cooperative.Id, year),
    ];

    public static Cooperative Cooperative(int id, DateOnly? founded) =>
        new()
        {
            Id = id,
            Code = $"HTX-{id:00}",
            Name = Names[id % Names.Length],
            SearchName = Statistics.Languages.SearchForm.Of(Names[id % Names.Length]),
            LegalForm = "COOPERATIVE",
            Field = id % 3 == 0 ? null : "AGRI",
            VsicSection = null,
            ServiceType = null,
            Founded = founded,
            FoundedPrecision = founded is null ? null : Statistics.Cooperatives.DatePrecision.Day,
            Dissolved = null,
            ProvinceId = Province,
            FormerProvinceId = null,
            UnionId = null,
            Origin = id % 2 == 0 ? Origin.Synthetic : Origin.Collected,
            Weight = 1,
        };

    public static AnnualReport Report(int id, int cooperative, int year) =>
        new()
        {
            Id = id,
            CooperativeId = cooperative,
            Year = year,
            Members = id % 5 == 0 ? null : id % 7,
            WomenMembers = null,
            Households = null,
            Workers = null,
            WomenWorkers = null,
            CharterCapital = 1_000L * (id % 3),
            TotalAssets = null,
            Revenue = (id % 6) switch
            {
                0 => null,
                1 => 0,
                2 => -5_000_000_000,
                3 => 9_000_000_000_000_000,
                _ => id % 4,
            },
            ProfitBeforeTax = id % 4 == 0 ? null : -id % 9,
            AverageWorkerIncome = null,
            Score = id % 3 == 0 ? null : (id % 8) + 0.25m,
            Grade =
                id % 4 == 0 ? null
                : id % 2 == 0 ? "GOOD"
                : "FAIR",
            IsChainLinked = (id % 3) switch
            {
                0 => null,
                1 => true,
                _ => false,
            },
            IsHighTech = null,
            Status = id % 2 == 0 ? ObservationStatus.A : ObservationStatus.P,
            SourceDocumentCode = null,
        };

    public void Add(AnnualReport report)
    {
        using var register = Store.CreateDbContext();
        register.Add(report);
        register.SaveChanges();
    }

    public void Remove(AnnualReport report)
    {
        using var register = Store.CreateDbContext();
        register.AnnualReports.Where(row => row.Id == report.Id).ExecuteDelete();
    }

    public virtual void Dispose()
    {
        _pool?.Dispose();
        GC.SuppressFinalize(this);
    }

    private static object[] Area() =>
        [
            new Region
            {
                Code = "RRD25",
                Areas = AreaSet.Areas2025,
                NameVi = "Đồng bằng sông Hồng",
                NameEn = null,
                SortOrder = 1,
                ValidFrom = null,
                ValidTo = null,
            },
            new Province
            {
                Id = Province,
                Areas = AreaSet.Areas2025,
                Code = "01",
                NameVi = "Hà Nội",
                NameEn = null,
                Kind = default,
                RegionCode = "RRD25",
                SuccessorId = null,
            },
        ];
}

/// <summary>It on SQLite, in a file of its own.</summary>
public sealed class SqliteListRegister : ListRegister
{
    private readonly string _file;

    public SqliteListRegister()
        : this(Path.Combine(Path.GetTempPath(), $"ceco-lists-{Guid.NewGuid():N}.db")) { }

    private SqliteListRegister(string file)
        : base(RegisterSettings.Sqlite(file)) => _file = file;

    public override void Dispose()
    {
        base.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var part in new[] { _file, _file + "-wal", _file + "-shm" })
            File.Delete(part);
    }
}

/// <summary>It on SQL Server, in a database of its own; nothing where no server is named.</summary>
public sealed class SqlServerListRegister : ListRegister
{
    private readonly RegisterSettings? _settings;

    public SqlServerListRegister()
        : this(SqlServerTheoryAttribute.ConnectionString is { } server ? Database(server) : null) { }

    private SqlServerListRegister(RegisterSettings? settings)
        : base(settings) => _settings = settings;

    public override void Dispose()
    {
        base.Dispose();
        if (_settings is null)
            return;
        using var register = RegisterConnection.Open(_settings);
        register.Database.EnsureDeleted();
    }

    private static RegisterSettings Database(string server) =>
        new()
        {
            Provider = RegisterProvider.SqlServer,
            ConnectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = $"ceco_test_{Guid.NewGuid():N}" }.ToString(),
        };
}
