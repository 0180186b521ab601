namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>Over what group-time effects are averaged.</summary>
public enum Aggregation
{
    /// <summary>All groups and periods from treatment on, weighted by the size of the group.</summary>
    Simple,

    /// <summary>By periods since treatment, weighted by the size of the group; overall the mean from treatment on.</summary>
    Dynamic,

    /// <summary>By group, the mean of its periods from treatment on; overall weighted by the size of the group.</summary>
    Group,

    /// <summary>By calendar period, weighted by the size of the groups treated by then; overall the mean of the periods.</summary>
    Calendar,
}
