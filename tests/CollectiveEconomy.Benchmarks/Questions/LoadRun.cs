using System.Diagnostics;
using System.Globalization;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Benchmarks.Questions;

/// <summary>Measures how long a release takes to load, and by how much the process grows.</summary>
internal static class LoadRun
{
    /// <summary>Loads the newest release of a folder and prints a line.</summary>
    /// <param name="data">Folder of the register and the releases.</param>
    public static void Run(string data)
    {
        var folder = new ReleaseFolder(Path.Combine(data, "releases"));
        var before = WorkingSet();
        var used = Processor();
        var began = Stopwatch.GetTimestamp();
        using var release = folder.Load(folder.List()[^1]);
        var took = Stopwatch.GetElapsedTime(began);
        used = Processor() - used;
        var grown = WorkingSet() - before;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"loaded in {took.TotalSeconds:0.00} s ({used.TotalSeconds:0.00} s of processor), working set {grown / 1048576} MB more, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MB"
            )
        );
    }

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static long WorkingSet()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
