using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.Data.SqlClient;

namespace CollectiveEconomy.Storage.Register;

/// <summary>What SQL Server or its driver reported, for operators: nothing of the connection string, and no value of a row.</summary>
public static partial class ServerFailure
{
    private const int FirstFatalClass = 17;

    // The driver gave up, the login or its database was refused, a right is missing, a deadlock, isolation: their messages quote no row.
    private static readonly int[] Explained =
    [
        -2,
        229,
        230,
        262,
        547,
        916,
        1205,
        3952,
        3960,
        4060,
        18452,
        18456,
        18470,
        18486,
        18487,
        18488,
    ];

    // No statement was run, or its answer never came.
    private static readonly int[] Refused = [-2, 233, 916, 4060, 10053, 10054, 10060, 10061, 18452, 18456, 18470, 18486, 18487, 18488];

    /// <summary>Whether the server did not answer or did not let the platform in, so that the same request may succeed later.</summary>
    /// <param name="failure">What happened; its causes are asked too.</param>
    public static bool IsAway(Exception failure) =>
        Cause(failure) is { } cause && (cause.Class >= FirstFatalClass || Refused.Contains(cause.Number));

    /// <summary>Number and message; the number alone where the message may quote a row. Null when SQL Server is not the cause.</summary>
    /// <param name="failure">What happened; its causes are asked too.</param>
    public static LocalizedText? TextOf(Exception failure) =>
        Cause(failure) is not { } cause ? null
        : cause.Class >= FirstFatalClass || Explained.Contains(cause.Number)
            ? Text(cause.Number, ": " + Quoted().Replace(FirstLine(cause.Message), "'…'"))
        : Text(cause.Number, ".");

    private static LocalizedText Text(int number, string rest) =>
        LocalizedText.Invariant(
            $"Cơ sở dữ liệu của sổ đăng ký trả về lỗi SQL Server {number}{rest}",
            $"The register's database returned SQL Server error {number}{rest}"
        );

    private static SqlException? Cause(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            if (cause is SqlException server)
                return server;
        return null;
    }

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('\r', '.') + ".";

    // Names of servers, databases and users.
    [GeneratedRegex("""'[^']*'|"[^"]*"|\[[^\]]*\]""")]
    private static partial Regex Quoted();
}
