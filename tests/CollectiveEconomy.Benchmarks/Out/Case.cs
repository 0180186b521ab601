namespace CollectiveEconomy.Benchmarks.Out;

/// <summary>Something that leaves the platform, and something else that writes the same.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Beside">What the other is.</param>
/// <param name="Goal">The most times of the other that is aimed at.</param>
/// <param name="Ours">Gets it from the host, the given time; gives its size in bytes.</param>
/// <param name="Other">Writes it in the other way, the given time.</param>
internal sealed record Case(string Name, string Beside, double Goal, Func<int, Task<long>> Ours, Func<int, Task> Other);
