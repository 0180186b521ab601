namespace CollectiveEconomy.Engine.Schema;

/// <summary>From what an answer is made, and so what makes it change.</summary>
[Flags]
public enum ResponseSource
{
    /// <summary>From nothing but this build and its settings.</summary>
    Build = 0,

    /// <summary>From a release, or the list of releases.</summary>
    Release = 1,

    /// <summary>From the register.</summary>
    Register = 2,
}
