using System.Diagnostics;
using System.Globalization;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Columns;
using CollectiveEconomy.Storage.Cubes.Engines;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Benchmarks.Questions;

/// <summary>Measures the engines of a release beside each other in one process: they are asked the same in turn, and must compute the same.</summary>
internal static class EngineRun
{
    private const int MaxCells = 10_000;
    private const int Filters = 60;
    private const int Megabyte = 1 << 20;

    /// <summary>Measures and prints a table of medians, and the memory of columns.</summary>
    /// <param name="data">Folder of the register and the releases.</param>
    /// <param name="rounds">How often all sets of fields are asked for.</param>
    /// <param name="megabytes">Room for columns in memory; as on a host where it is not configured when null.</param>
    public static void Run(string data, int rounds, int? megabytes)
    {
        var folder = new ReleaseFolder(Path.Combine(data, "releases"));
        var id = folder.List()[^1];
        using var release = folder.Load(id, columnBytes: (long?)megabytes * Megabyte);
        foreach (var question in MeasuredQuestion.All)
        foreach (var access in Enum.GetValues<AccessClass>())
        {
            var asked = FieldFilters.All.Take(Filters).Select(question.Question).ToList();
            var began = Environment.CpuUsage.TotalTime;
            release.Engines.Plan(AggregateQuery.Of(asked[0], access, MaxCells));
            var read = (Environment.CpuUsage.TotalTime - began).TotalMilliseconds;
            foreach (var one in asked)
                Agree(release, one, access);
            var times = Measure(release, asked, access, rounds);
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{question.Name, -9} {access, -9} columns read in {read:0} ms of a processor")
            );
            foreach (var (engine, median, bytes) in times)
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{question.Name, -9} {access, -9} {engine, -8} {median, 8:0.000} ms {times[^1].Median / median, 6:0.0} x {bytes / 1024.0, 8:0} KB"
                    )
                );
        }

        Console.WriteLine($"held after these: {Held(release) / Megabyte} MB");
        var left = release.Cubes.Sum(cube => Enum.GetValues<AccessClass>().Sum(access => AskEverything(release, cube, access)));
        var parquet = new DirectoryInfo(folder.PathOf(id)).GetFiles("*.parquet", SearchOption.AllDirectories).Sum(file => file.Length);
        Console.WriteLine(
            $"held after every measure of every cube: {Held(release) / Megabyte} MB; left to others: {left}; files {parquet / Megabyte} MB"
        );
    }

    private static long Held(LoadedRelease release) => release.Engines.All.OfType<ColumnEngine>().Single().Bytes;

    private static void Agree(LoadedRelease release, CubeQuery question, AccessClass access)
    {
        var query = AggregateQuery.Of(question, access, MaxCells * LoadedRelease.ComputedPerShown);
        var answers = release
            .Engines.All.Select(engine => engine.Plan(query)?.Cells(default))
            .OfType<IReadOnlyList<AggregatedCell>>()
            .ToList();
        if (answers.Exists(answer => !answer.Select(Text).SequenceEqual(answers[^1].Select(Text))))
            throw new InvalidOperationException($"Engines differ: {CanonicalQuery.Of(question)}");
    }

    private static string Text(AggregatedCell cell) =>
        $"{cell.TotalledMask} {string.Join('|', cell.Members)} {string.Join('|', cell.Values.Select(value => value is double real ? $"{real:R}" : value is IEnumerable<int> list ? string.Join(',', list) : value))}";

    private static List<(string Engine, double Median, double Bytes)> Measure(
        LoadedRelease release,
        List<CubeQuery> questions,
        AccessClass access,
        int rounds
    )
    {
        var ways = release
            .Engines.All.Select(engine =>
                (engine.Name, Engines: new CubeEngines(engine), Times: new List<double>(), Bytes: new List<double>())
            )
            .ToList();
        // The first round compiles.
        for (var round = 0; round <= rounds; round++)
            foreach (var question in questions)
            foreach (var (_, engines, times, bytes) in ways)
            {
                var (began, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
                release.Query(
                    question with
                    { },
                    access,
                    MaxCells,
                    MaxCells * LoadedRelease.ComputedPerShown,
                    engines,
                    CancellationToken.None
                );
                if (round == 0)
                    continue;
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                bytes.Add(GC.GetAllocatedBytesForCurrentThread() - allocated);
            }

        return ways.ConvertAll(way => (way.Name, Median(way.Times), Median(way.Bytes)));
    }

    // Each figure by year and province; checked as well.
    private static int AskEverything(LoadedRelease release, Cube cube, AccessClass access)
    {
        var engine = release.Engines.All[0];
        var by = cube.Dimensions.Where(dimension => dimension is YearDimension || dimension.Name is "province" or "indicator");
        var left = 0;
        foreach (var measure in cube.Measures)
        {
            var question = new CubeQuery
            {
                Cube = cube,
                By = [.. by],
                Figures = [.. measure.Statistics.Append(Statistic.Status).Select(statistic => new Figure(measure, statistic))],
                Totals = true,
            };
            if (engine.Plan(AggregateQuery.Of(question, access, MaxCells * LoadedRelease.ComputedPerShown)) is null)
                left++;
            else
                Agree(release, question, access);
        }

        return left;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
