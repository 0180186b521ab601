using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Failures that are not the request's: the register can't be read now, and the same request may succeed later.</summary>
public static class RegisterFailure
{
    /// <summary>Whether SQL Server is away, or the file of the register can't be used.</summary>
    /// <param name="failure">What happened; its causes are asked too.</param>
    public static bool IsAway(Exception failure) => FileCause(failure) is not null || ServerFailure.IsAway(failure);

    /// <summary>For callers: what is wrong with the file. Null of SQL Server, whose messages are for operators.</summary>
    /// <param name="failure">What happened; its causes are asked too.</param>
    public static LocalizedText? PublicTextOf(Exception failure) =>
        FileCause(failure) switch
        {
            null => null,
            RegisterFileFault fault => fault.Text,
            _ => RegisterFileFault.Damaged,
        };

    /// <summary>For operators: what is wrong with the file, or what SQL Server reported. Null when the register is not the cause.</summary>
    /// <param name="failure">What happened; its causes are asked too.</param>
    public static LocalizedText? TextOf(Exception failure) => PublicTextOf(failure) ?? ServerFailure.TextOf(failure);

    private static Exception? FileCause(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            if (cause is RegisterFileFault || (cause is SqliteException sqlite && SqliteFile.IsDamage(sqlite)))
                return cause;
        return null;
    }
}
