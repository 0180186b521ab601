namespace CollectiveEconomy.Cli;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>It was done.</summary>
    public const int Done = 0;

    /// <summary>It could not be done; a sentence on the error stream says why.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int WrongUsage = 2;

    /// <summary>It failed in a way that nobody foresaw; an internal error, as sysexits.h numbers it.</summary>
    public const int Failed = 70;

    /// <summary>It was interrupted, as shells number it.</summary>
    public const int Interrupted = 130;
}
