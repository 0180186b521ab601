namespace CollectiveEconomy.Statistics.Access;

/// <summary>Role of a caller. Each role includes the access of the roles before it.</summary>
public enum Role
{
    /// <summary>
    /// Anyone without a key: reference data, administrative facts, official figures, public measures and protected values of confidential
    /// measures.
    /// </summary>
    Public,

    /// <summary>Researchers under an agreement: also exact aggregates and the pseudonymous microdata of releases.</summary>
    Researcher,

    /// <summary>The ministry: also identified records of all provinces.</summary>
    Ministry,

    /// <summary>Data stewards: also imports, publishing, keys and the audit log.</summary>
    Steward,
}
