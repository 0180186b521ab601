namespace CollectiveEconomy.Cli.Doctor;

/// <summary>How good or bad something is.</summary>
internal enum DiagnosisState
{
    /// <summary>As it should be.</summary>
    Ok,

    /// <summary>The platform works, but not as well or as safely as it could.</summary>
    Warning,

    /// <summary>The platform does not work, or will soon not.</summary>
    Error,
}
