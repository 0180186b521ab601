namespace CollectiveEconomy.Storage.Register;

/// <summary>What happened to the file of the register since it was last looked at.</summary>
internal enum FileChange
{
    /// <summary>Nothing, or only what this process did.</summary>
    None,

    /// <summary>Another process wrote into it as SQLite does: what was read of it before may be out of date.</summary>
    Written,

    /// <summary>It was written by something else, or can't be read.</summary>
    Damaged,

    /// <summary>Another file is in its place.</summary>
    Replaced,

    /// <summary>It is gone.</summary>
    Missing,
}
