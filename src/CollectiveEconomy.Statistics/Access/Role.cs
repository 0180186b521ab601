namespace CollectiveEconomy.Statistics.Access;

/// <summary>What a caller is to the platform. Each role sees what those before it see.</summary>
public enum Role
{
    /// <summary>Anybody, without a key: reference data, administrative facts, official figures, public measures and protected confidential ones.</summary>
    Public,

    /// <summary>Research under agreement: also exact aggregates, and pseudonymous microdata of releases.</summary>
    Researcher,

    /// <summary>The ministry: also identified records of every province.</summary>
    Ministry,

    /// <summary>Who looks after the data: also imports, publishing, keys and the audit.</summary>
    Steward,
}
