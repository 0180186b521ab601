using BenchmarkDotNet.Attributes;
using CollectiveEconomy.Benchmarks.Questions;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Access;
using CollectiveEconomy.Storage.Cubes;
using CollectiveEconomy.Storage.Register;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Benchmarks;

/// <summary>What the two questions of statistics cost one client beyond the statements that answer them, for a set of fields after the other.</summary>
[MemoryDiagnoser]
public class QuestionsBenchmarks
{
    private const int Filters = 25;

    private DemoRegister? _files;
    private MeasuredPlatform? _platform;
    private DuckDBConnection? _duck;
    private CubeQuery[] _questions = [];
    private SqlQuery[] _statements = [];

    /// <summary>What is asked: the name of a <see cref="MeasuredQuestion"/>.</summary>
    [Params("totals", "outcomes", "medians")]
    public string Question { get; set; } = "";

    /// <summary>Whose table answers.</summary>
    [Params(AccessClass.Exact, AccessClass.Protected)]
    public AccessClass Access { get; set; }

    /// <summary>How much the register holds; a larger one takes minutes to make for each case.</summary>
    [Params(DemonstrationSize.National)]
    public DemonstrationSize Size { get; set; }

    /// <summary>Publishes a demonstration and starts a host on it.</summary>
    [GlobalSetup]
    public async Task StartAsync()
    {
        _files = new DemoRegister(Size);
        await _files.PublishAsync();
        _platform = await MeasuredPlatform.StartAsync(_files.Folder, Access == AccessClass.Exact ? await KeyAsync() : null);
        _duck = _platform.Connect();
        var measured = MeasuredQuestion.All.Single(question => question.Name == Question);
        _questions = [.. FieldFilters.All.Take(Filters).Select(measured.Question)];
        _statements = [.. _questions.Select(_platform.StatementOf)];
    }

    /// <summary>Their statements by DuckDB.NET.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Filters)]
    public int Raw() => _statements.Sum(statement => MeasuredPlatform.Run(_duck!, statement));

    /// <summary>The questions: checked, bounded, turned into SQL, run, read, protected.</summary>
    [Benchmark(OperationsPerInvoke = Filters)]
    public int Ask() => _questions.Sum(question => _platform!.Ask(question));

    /// <summary>Stops the host, and forgets everything.</summary>
    [GlobalCleanup]
    public async Task StopAsync()
    {
        _duck!.Dispose();
        await _platform!.DisposeAsync();
        _files!.Dispose();
    }

    private async Task<string> KeyAsync()
    {
        await using var register = RegisterConnection.Open(_files!.Settings);
        return (await new AccessKeys(TimeProvider.System).CreateAsync(register, "load", Role.Ministry, Scopes.None, null)).Text.Reveal();
    }
}
