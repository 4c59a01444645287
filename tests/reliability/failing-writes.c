/*
 * Loaded before the C library (LD_PRELOAD): counts the calls that write below the folder FAULT_UNDER and lets the one
 * numbered FAULT_AT fail, or all from it on with FAULT_FROM=1, with the error number FAULT_ERRNO. FAULT_COUNT names a file
 * for how many there were. What a full disk does not refuse (deleting) or missing permission does not (writing to what is
 * open) is left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { OPENS, WRITES, FLUSHES, NAMES, DELETES };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long count;

static int applies(enum kind kind, int error) {
  if (error == ENOSPC) return kind != DELETES;
  if (error == EACCES) return kind == OPENS || kind == NAMES || kind == DELETES;
  return 1;
}

static int fails(const char *path, enum kind kind) {
  const char *under = getenv("FAULT_UNDER");
  const char *at = getenv("FAULT_AT");
  const char *number = getenv("FAULT_ERRNO");
  if (!under || !path || strncmp(path, under, strlen(under)) != 0) return 0;
  int error = number ? atoi(number) : EIO;
  if (!applies(kind, error)) return 0;
  pthread_mutex_lock(&lock);
  long mine = ++count;
  pthread_mutex_unlock(&lock);
  long wanted = at ? atol(at) : 0;
  if (wanted == 0 || !(mine == wanted || (mine > wanted && getenv("FAULT_FROM")))) return 0;
  errno = error;
  return 1;
}

static int fd_fails(int fd, enum kind kind) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails(path, kind);
}

__attribute__((destructor)) static void tell(void) {
  const char *file = getenv("FAULT_COUNT");
  if (!file) return;
  FILE *out = fopen(file, "w");
  if (out) { fprintf(out, "%ld\n", count); fclose(out); }
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define WRITING (O_WRONLY | O_RDWR | O_CREAT)

#define OPEN(name)                                                     \
  int name(const char *path, int flags, ...) {                         \
    va_list more; va_start(more, flags); mode_t mode = va_arg(more, mode_t); va_end(more); \
    if ((flags & WRITING) && fails(path, OPENS)) return -1;            \
    return REAL(name)(path, flags, mode);                              \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                                   \
  int name(int at, const char *path, int flags, ...) {                 \
    va_list more; va_start(more, flags); mode_t mode = va_arg(more, mode_t); va_end(more); \
    if ((flags & WRITING) && fails(path, OPENS)) return -1;            \
    return REAL(name)(at, path, flags, mode);                          \
  }
OPENAT(openat)
OPENAT(openat64)

ssize_t write(int fd, const void *from, size_t size) { return fd_fails(fd, WRITES) ? -1 : REAL(write)(fd, from, size); }
ssize_t pwrite(int fd, const void *from, size_t size, off_t at) { return fd_fails(fd, WRITES) ? -1 : REAL(pwrite)(fd, from, size, at); }
ssize_t pwrite64(int fd, const void *from, size_t size, off64_t at) { return fd_fails(fd, WRITES) ? -1 : REAL(pwrite64)(fd, from, size, at); }
ssize_t writev(int fd, const struct iovec *from, int parts) { return fd_fails(fd, WRITES) ? -1 : REAL(writev)(fd, from, parts); }
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t size, unsigned flags) { return fd_fails(to, WRITES) ? -1 : REAL(copy_file_range)(from, a, to, b, size, flags); }
int ftruncate(int fd, off_t size) { return fd_fails(fd, WRITES) ? -1 : REAL(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { return fd_fails(fd, WRITES) ? -1 : REAL(ftruncate64)(fd, size); }
int fsync(int fd) { return fd_fails(fd, FLUSHES) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { return fd_fails(fd, FLUSHES) ? -1 : REAL(fdatasync)(fd); }
int rename(const char *from, const char *to) { return fails(to, NAMES) ? -1 : REAL(rename)(from, to); }
int mkdir(const char *path, mode_t mode) { return fails(path, NAMES) ? -1 : REAL(mkdir)(path, mode); }
int unlink(const char *path) { return fails(path, DELETES) ? -1 : REAL(unlink)(path); }
