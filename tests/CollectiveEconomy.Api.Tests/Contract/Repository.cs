using System.Reflection;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>Files of the repository that are contracts.</summary>
internal static class Repository
{
    /// <summary>Full path of a file or folder, from the root of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Whether contract files are written anew instead of compared.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1";

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;
}
