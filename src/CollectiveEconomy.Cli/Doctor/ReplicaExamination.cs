using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Cli.Doctor;

/// <summary>Examines the read-only replica from which a host answers.</summary>
internal static class ReplicaExamination
{
    private const string Replica = "replica";
    private const string Updateability = "SELECT CAST(DATABASEPROPERTYEX(DB_NAME(), 'Updateability') AS nvarchar(20)) AS [Value]";

    /// <summary>What was found.</summary>
    /// <param name="settings">A register that has a replica.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<IReadOnlyList<Diagnosis>> OfAsync(RegisterSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            await RegisterCheck.RefuseOtherVersionAsync(settings.ForReading(), cancellationToken);
            await using var register = RegisterConnection.Open(settings.ForReading());
            var state = (await register.Database.SqlQueryRaw<string>(Updateability).ToListAsync(cancellationToken)).Single();
            return [state == "READ_ONLY" ? Ok : Written, NotCached];
        }
        catch (StartRefused refused)
        {
            return [new Diagnosis(Replica, DiagnosisState.Error, refused.Text)];
        }
        catch (Exception failure) when (ServerFailure.TextOf(failure) is { } reported)
        {
            return [new Diagnosis(Replica, DiagnosisState.Error, reported)];
        }
    }

    private static Diagnosis Ok =>
        Diagnosis.Ok(
            Replica,
            "Bản sao chỉ đọc trả lời và có các bảng của phiên bản này.",
            "The replica answers and has the tables of this version."
        );

    private static Diagnosis Written =>
        Diagnosis.Warning(
            Replica,
            "ConnectionStrings:RegisterReplica dẫn đến cơ sở dữ liệu ghi được, không phải bản sao chỉ đọc: hãy nêu listener của nhóm sẵn sàng và kiểm tra định tuyến chỉ đọc.",
            "ConnectionStrings:RegisterReplica leads to a database that can be written, and not to a replica: name the listener of the availability group and check its read-only routing."
        );

    private static Diagnosis NotCached =>
        Diagnosis.Ok(
            "cache",
            "Phản hồi từ sổ đăng ký không được lưu tạm vì đọc từ bản sao chỉ đọc.",
            "Responses from the register are not cached, since they are read from a replica."
        );
}
