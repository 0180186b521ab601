using BenchmarkDotNet.Attributes;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Benchmarks;

/// <summary>What writing many rows costs.</summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private DemoRegister? _files;
    private Cooperative[] _rows = [];

    /// <summary>Rows of one write.</summary>
    [Params(1_000, 30_000)]
    public int Rows { get; set; }

    /// <summary>Makes a register that holds reference data only.</summary>
    [GlobalSetup]
    public void Create()
    {
        _files = new DemoRegister(DemonstrationSize.None);
        _rows = [.. Enumerable.Range(1000, Rows).Select(Row)];
    }

    /// <summary>Rows one by one through the change tracker.</summary>
    [Benchmark(Baseline = true)]
    public Task SaveChanges() =>
        RolledBackAsync(async register =>
        {
            register.AddRange(_rows);
            await register.SaveChangesAsync();
        });

    /// <summary>Rows in bulk.</summary>
    [Benchmark]
    public Task InsertAll() => RolledBackAsync(register => register.InsertAllAsync(_rows));

    /// <summary>Forgets everything.</summary>
    [GlobalCleanup]
    public void Close() => _files?.Dispose();

    private async Task RolledBackAsync(Func<RegisterContext, Task> write)
    {
        await using var register = RegisterConnection.Open(_files!.Settings);
        await using var transaction = await register.Database.BeginTransactionAsync();
        await write(register);
    }

    private static Cooperative Row(int id) =>
        new()
        {
            Id = id,
            Code = $"HTX-{id}",
            Name = $"Hợp tác xã {id}",
            SearchName = $"hop tac xa {id}",
            LegalForm = LegalForms.Cooperative,
            Field = "AGRI",
            VsicSection = null,
            ServiceType = null,
            Founded = new DateOnly(2010, 1, 1).AddDays(id % 5000),
            FoundedPrecision = DatePrecision.Day,
            Dissolved = null,
            ProvinceId = Province.IdOf(AreaSet.Areas2025, "01"),
            FormerProvinceId = null,
            UnionId = null,
            Origin = Origin.Synthetic,
            Weight = 1,
        };
}
