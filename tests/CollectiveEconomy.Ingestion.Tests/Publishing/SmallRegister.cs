using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

/// <summary>A register with the reference data, and with what a test writes into it; and a folder for its releases.</summary>
public sealed class SmallRegister : IDisposable
{
    private static readonly ReferenceData Reference = new();
    private readonly TemporaryFolder _folder = new();
    private readonly RegisterSettings _settings;

    private SmallRegister()
    {
        _settings = RegisterSettings.Sqlite(_folder.Place("register.sqlite"));
        Releases = new ReleaseFolder(_folder.Place("releases"));
    }

    public ReleaseFolder Releases { get; }

    /// <summary>Tables and reference data are made once and copied.</summary>
    private static readonly Lazy<Task<byte[]>> Empty = new(async () =>
    {
        using var small = await WithAsync(Reference);
        await using (var register = small.Open())
            await register.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        return await File.ReadAllBytesAsync(small._folder.Place("register.sqlite"));
    });

    public static async Task<SmallRegister> WithAsync(params object[] rows)
    {
        var small = new SmallRegister();
        await File.WriteAllBytesAsync(small._folder.Place("register.sqlite"), await Empty.Value);
        await using var register = small.Open();
        register.AddRange(rows);
        await register.SaveChangesAsync();
        return small;
    }

    public static async Task<SmallRegister> WithAsync(ReferenceData reference, params object[] rows)
    {
        var small = new SmallRegister();
        await using var register = small.Open();
        await register.Database.MigrateAsync();
        await register.WriteReferenceAsync(reference);
        register.AddRange(rows);
        await register.SaveChangesAsync();
        return small;
    }

    /// <summary>The facts of synthetic rows for the years 2022 to 2024.</summary>
    public static async Task<List<TFact>> FactsAsync<TFact>(ICubeFacts facts, params object[] rows)
    {
        using var small = await WithAsync(rows);
        await using var register = small.Open();
        return [.. facts.Read(new FactSource(register, Origin.Synthetic, 2022, 2024)).Cast<TFact>()];
    }

    /// <summary>A context that refuses to read some of many rows without saying in which order.</summary>
    public RegisterContext OpenStrict()
    {
        var options = new DbContextOptionsBuilder<SqliteRegisterContext>();
        options.UseRegister(_settings).ConfigureWarnings(warnings => warnings.Throw(CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        return new SqliteRegisterContext(options.Options);
    }

    /// <summary>A context whose options a test completes.</summary>
    public RegisterContext Open(Action<DbContextOptionsBuilder> complete)
    {
        var options = new DbContextOptionsBuilder<SqliteRegisterContext>();
        options.UseRegister(_settings);
        complete(options);
        return new SqliteRegisterContext(options.Options);
    }

    public RegisterContext Open() => RegisterConnection.Open(_settings);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    public static Cooperative Cooperative(int id, Origin origin = Origin.Synthetic) =>
        new()
        {
            Id = id,
            Code = $"HTX-{id}",
            Name = $"HTX {id}",
            SearchName = $"htx {id}",
            LegalForm = LegalForms.Cooperative,
            Field = "AGRI",
            VsicSection = null,
            ServiceType = null,
            Founded = new DateOnly(2010, 5, 1),
            FoundedPrecision = DatePrecision.Day,
            Dissolved = null,
            ProvinceId = Province.IdOf(AreaSet.Areas2025, "08"),
            FormerProvinceId = Province.IdOf(AreaSet.AreasBefore2025, "02"),
            UnionId = null,
            Origin = origin,
            Weight = 1,
        };

    public static AnnualReport Report(int cooperative, int year, int? members = 10) =>
        new()
        {
            Id = cooperative * 10_000 + year,
            CooperativeId = cooperative,
            Year = year,
            Members = members,
            WomenMembers = null,
            Households = null,
            Workers = 3,
            WomenWorkers = 1,
            CharterCapital = null,
            TotalAssets = null,
            Revenue = null,
            ProfitBeforeTax = null,
            AverageWorkerIncome = null,
            Score = null,
            Grade = null,
            IsChainLinked = true,
            IsHighTech = false,
            Status = ObservationStatus.A,
            SourceDocumentCode = null,
        };

    public static ValueChainModel Model(int id, int cooperative, int startYear, Origin origin = Origin.Synthetic) =>
        new()
        {
            Id = id,
            Code = $"M-{id}",
            CooperativeId = cooperative,
            ProgrammeCode = "P2021_2025",
            ProposalId = null,
            SupportUnitCode = null,
            StartYear = startYear,
            Starts = null,
            PlannedEnd = null,
            Ended = null,
            Status = ModelStatus.Running,
            Origin = origin,
            Note = null,
        };
}
